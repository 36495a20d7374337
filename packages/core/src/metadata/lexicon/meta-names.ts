import type { MetadataField } from "../../schema/metadata.ts"

/** Names of `<meta>` tags by the field they give, the most trusted of a field first. */
export const META_NAMES: Partial<Record<MetadataField, string>> = {
  title: "og:title parsely-title sailthru.title dc.title dcterms.title citation_title twitter:title title",
  description: "og:description description dc.description sailthru.description twitter:description",
  publisher: "og:site_name dc.publisher dcterms.publisher citation_publisher application-name",
  section: "article:section parsely-section cxenseparse:recs:category section",
  published:
    "article:published_time og:published_time article:published og:article:published_time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date citation_date dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date pubdate publishdate publish-date publish_date published_time bt:pubdate vr:published_time datecreated uploaddate date created creation_date",
  modified:
    "article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified bt:moddate article:modified last-modified last_modified modified",
  authors:
    "parsely-author sailthru.author cxenseparse:author author articleauthor article:author og:article:author dc.creator dcterms.creator dc.contributor citation_author byl byline",
  tags: "article:tag news_keywords parsely-tags sailthru.tags keywords",
  image: "og:image twitter:image parsely-image-url sailthru.image.full",
  access: "article:content_tier og:article:content_tier article:opinion_tier cxenseparse:articletype",
}

/**
 * What pages in the major languages of news say of themselves, by what it is: a language a line, phrases by strokes, in lower
 * case. A block is one of these where that is all it says. Each phrase has to be one that no paragraph and no subheading of an
 * article could be.
 */
export const BOILERPLATE = {
  advertisement: `
    de: anzeige | anzeigen | werbung | werbung ausblenden | weiter nach der anzeige | artikel wird nach der anzeige fortgesetzt | nach der werbung weiterlesen
    fr: publicité | publicités | annonce | annonces | la suite après la publicité | la suite après cette publicité | contenu sponsorisé | contenus sponsorisés | après la publicité
    es: publicidad | anuncio | anuncios | continúa después de la publicidad | sigue leyendo después de la publicidad | contenido patrocinado | patrocinado | espacio publicitario
    it: pubblicità | annuncio | annunci | annuncio pubblicitario | continua a leggere dopo la pubblicità | contenuto sponsorizzato
    pt: publicidade | anúncio | anúncios | propaganda | continua após a publicidade | continua depois da publicidade | conteúdo patrocinado | continua a seguir à publicidade
    nl: advertentie | advertenties | lees verder onder de advertentie | tekst gaat verder onder de advertentie | ga verder na de advertentie | gesponsord
    pl: reklama | reklamy | dalsza część artykułu pod reklamą | ciąg dalszy artykułu pod reklamą | dalszy ciąg materiału pod wideo | artykuł sponsorowany | materiał sponsorowany | ogłoszenie
    is: auglýsing | auglýsingar
    sl: oglas | oglasi | oglasno sporočilo
    hr: oglas | oglasi | promo sadržaj
    sr: оглас | реклама | oglas
    et: reklaam
    lt: reklama | reklaminis turinys
    lv: reklāma
    sq: reklamë
    ca: publicitat | anunci
    gl: publicidade
    af: advertensie
    ms: iklan
    sw: tangazo | matangazo
    az: reklam
    ka: რეკლამა
    ur: اشتہار | اشتہارات
    mr: जाहिरात
    gu: જાહેરાત
    te: ప్రకటన
    kn: ಜಾಹೀರಾತು
    ml: പരസ്യം
    sv: annons | annonser | artikeln fortsätter efter annonsen | annonsörsinnehåll | läs vidare efter annonsen
    da: annonce | annoncer | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen | annoncørbetalt indhold | sponsoreret indhold
    no: annonse | annonser | annonsørinnhold | artikkelen fortsetter under annonsen | saken fortsetter under annonsen | saken fortsetter etter annonsen
    fi: mainos | mainokset | ilmoitus | juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen jälkeen | mainos alkaa | mainos päättyy | kaupallinen yhteistyö
    cs: reklama | inzerce | článek pokračuje pod reklamou | komerční sdělení
    sk: reklama | inzercia | článok pokračuje pod reklamou | článok pokračuje pod video reklamou
    ro: publicitate | reclamă | articolul continuă după reclamă | advertorial
    hu: hirdetés | reklám | a cikk a hirdetés után folytatódik | támogatott tartalom | szponzorált tartalom
    tr: reklam | reklamlar | ilan | haberin devamı reklamdan sonra | sponsorlu içerik
    ru: реклама | на правах рекламы | продолжение после рекламы | продолжение ниже | рекламный материал | партнерский материал
    uk: реклама | на правах реклами | продовження після реклами | партнерський матеріал
    bg: реклама | платено съдържание | рекламно съдържание
    el: διαφήμιση | διαφημίσεις | διαφημιση | χορηγούμενο περιεχόμενο | συνέχεια μετά τη διαφήμιση
    ar: إعلان | إعلانات | اعلان | إعلان ممول | محتوى مدفوع | تابع القراءة بعد الإعلان
    he: פרסומת | פרסומות | מודעה | תוכן שיווקי | תוכן ממומן | המשך הכתבה אחרי הפרסומת
    fa: تبلیغات | آگهی | تبلیغ | محتوای تبلیغاتی
    hi: विज्ञापन | विज्ञापन के बाद जारी | प्रायोजित
    bn: বিজ্ঞাপন | বিজ্ঞাপনের পর পড়ুন
    ta: விளம்பரம்
    th: โฆษณา | พื้นที่โฆษณา | อ่านต่อหลังโฆษณา
    vi: quảng cáo | tài trợ | nội dung tài trợ
    id: iklan | advertorial | gulir ke bawah untuk melanjutkan | scroll untuk lanjut membaca | lanjutkan membaca | baca artikel selengkapnya di bawah ini
    ja: 広告 | 広告の後に記事が続きます | 広告の下に記事が続きます | スポンサー広告 | pr | 記事は広告の後に続きます
    ko: 광고 | 기사 본문 아래 광고 | 광고 후 계속 | 스폰서
    zh: 广告 | 廣告 | 赞助商广告 | 贊助 | 广告之后继续 | 請繼續往下閱讀 | 推广`,
  comments: `
    de: kommentare | kommentieren | kommentar schreiben | kommentare anzeigen | kommentar verfassen | alle kommentare | diskutieren sie mit | jetzt kommentieren | zu den kommentaren | leserkommentare | schreiben sie einen kommentar
    fr: commentaires | commenter | laisser un commentaire | voir les commentaires | ajouter un commentaire | réagir | réagissez | lire les commentaires | commentaire(s) | votre commentaire
    es: comentarios | comentar | deja un comentario | dejar un comentario | ver comentarios | escribe un comentario | añadir comentario | deja una respuesta | inicia sesión para comentar
    it: commenti | commenta | lascia un commento | scrivi un commento | leggi i commenti | vedi tutti i commenti
    pt: comentários | comentar | deixe um comentário | deixe seu comentário | deixar um comentário | ver comentários | deixe uma resposta
    nl: reacties | reageer | reageren | plaats een reactie | bekijk reacties | geef een reactie | laat een reactie achter | lees de reacties
    pl: komentarze | skomentuj | dodaj komentarz | zostaw komentarz | zobacz komentarze | dodaj swój komentarz | napisz komentarz
    sv: kommentarer | kommentera | skriv en kommentar | visa kommentarer | lämna en kommentar | delta i diskussionen
    da: kommentarer | kommentér | skriv en kommentar | se kommentarer | læs kommentarer | deltag i debatten
    no: kommentarer | kommenter | skriv en kommentar | vis kommentarer | se kommentarer | legg igjen en kommentar
    fi: kommentit | kommentoi | kirjoita kommentti | näytä kommentit | jätä kommentti | keskustelu
    cs: komentáře | diskuse | diskuze | vstoupit do diskuze | přidat komentář | vstoupit do diskuse | napsat komentář
    sk: komentáre | diskusia | pridať komentár | vstúpiť do diskusie
    ro: comentarii | comentează | lasă un comentariu | adaugă un comentariu | vezi comentariile | lasă un răspuns
    hu: hozzászólások | kommentek | hozzászólok | szóljon hozzá | hozzászólás írása | vélemény, hozzászólás?
    tr: yorumlar | yorum yap | yorum yaz | yorum ekle | tüm yorumlar | yorumları göster | ilk yorumu sen yap
    ru: комментарии | комментировать | оставить комментарий | написать комментарий | показать комментарии | обсудить | добавить комментарий | все комментарии
    uk: коментарі | коментувати | залишити коментар | написати коментар | показати коментарі | додати коментар
    bg: коментари | коментирай | напиши коментар | добави коментар | остави коментар
    el: σχόλια | σχολίασε | σχολιάστε | αφήστε ένα σχόλιο | προσθήκη σχολίου | γράψτε το σχόλιό σας
    ar: تعليقات | التعليقات | أضف تعليق | أضف تعليقا | اترك تعليقا | اكتب تعليقا | شارك برأيك | اترك ردا | لا توجد تعليقات
    he: תגובות | תגובה | הוסף תגובה | הוסיפו תגובה | כתוב תגובה | לכל התגובות | הוספת תגובה
    fa: نظرات | نظر شما | ارسال نظر | دیدگاه‌ها | دیدگاه | نظر خود را بنویسید | ارسال دیدگاه
    hi: टिप्पणियां | टिप्पणी करें | कमेंट करें | अपनी राय दें | सभी टिप्पणियां देखें | कमेंट्स
    bn: মন্তব্য | মন্তব্য করুন | মন্তব্য লিখুন | আপনার মতামত লিখুন
    ta: கருத்துகள் | கருத்து தெரிவிக்க
    th: ความคิดเห็น | แสดงความคิดเห็น | ดูความคิดเห็นทั้งหมด
    vi: bình luận | ý kiến | gửi bình luận | viết bình luận | ý kiến bạn đọc | ý kiến của bạn | xem thêm bình luận
    id: komentar | tulis komentar | beri komentar | lihat komentar | tinggalkan komentar | komentari
    ja: コメント | コメントする | コメントを書く | コメントを見る | コメントを残す | コメントを投稿
    ko: 댓글 | 댓글 쓰기 | 댓글쓰기 | 댓글 보기 | 댓글 달기 | 전체 댓글 | 의견쓰기
    zh: 评论 | 評論 | 发表评论 | 發表評論 | 查看评论 | 我要评论 | 网友评论 | 留言 | 發表留言 | 全部评论 | 热门评论`,
  cookies: `
    de: alle akzeptieren | alle cookies akzeptieren | cookie-einstellungen | datenschutzeinstellungen | alle ablehnen | cookies akzeptieren | einstellungen verwalten | zustimmen und weiter | mit werbung weiterlesen | privatsphäre-einstellungen
    fr: tout accepter | accepter et continuer | tout refuser | paramétrer les cookies | gérer les cookies | continuer sans accepter | accepter les cookies | gestion des cookies | paramètres des cookies | gérer mes préférences
    es: aceptar todo | aceptar y continuar | rechazar todo | configurar cookies | aceptar cookies | configuración de cookies | política de cookies | aceptar todas las cookies | gestionar cookies
    it: accetta tutto | accetta tutti | accetta e continua | rifiuta tutto | gestisci i cookie | impostazioni cookie | continua senza accettare | preferenze cookie | accetta i cookie
    pt: aceitar todos | aceitar tudo | aceitar cookies | rejeitar todos | gerir cookies | configurações de cookies | definições de cookies | política de cookies | aceitar todos os cookies
    nl: alles accepteren | accepteer alle cookies | cookie-instellingen | alles weigeren | cookies accepteren | cookie instellingen | alle cookies accepteren | cookies beheren
    pl: akceptuj wszystkie | akceptuję wszystkie | ustawienia prywatności | ustawienia cookies | odrzuć wszystkie | zaakceptuj wszystkie | przejdź do serwisu | zarządzaj zgodami
    sv: acceptera alla | godkänn alla | godkänn alla cookies | cookieinställningar | hantera cookies | neka alla | acceptera cookies
    da: accepter alle | tillad alle | cookieindstillinger | afvis alle | kun nødvendige | accepter cookies | administrer samtykke
    no: godta alle | aksepter alle | avvis alle | administrer informasjonskapsler | informasjonskapsler | personverninnstillinger | godta alle informasjonskapsler
    fi: hyväksy kaikki | hyväksy kaikki evästeet | evästeasetukset | hylkää kaikki | vain välttämättömät | tietosuoja-asetukset
    cs: přijmout vše | souhlasím | nastavení cookies | odmítnout vše | povolit vše | nastavení soukromí
    sk: prijať všetko | súhlasím | nastavenia cookies | odmietnuť všetko | nastavenia súkromia
    ro: acceptă toate | accept toate | setări cookies | respinge toate | politica de cookies | sunt de acord
    hu: elfogadom | összes elfogadása | süti beállítások | elutasítom | cookie beállítások | adatvédelmi beállítások
    tr: tümünü kabul et | kabul et | çerez ayarları | tümünü reddet | çerez politikası | çerezleri kabul et
    ru: принять все | принять все файлы cookie | настройки cookie | отклонить все | принимаю | настройки файлов cookie
    uk: прийняти всі | прийняти все | налаштування cookie | відхилити всі | погоджуюсь | погоджуюся
    bg: приемам | приемам всички | настройки на бисквитките | отказвам | приеми всички
    el: αποδοχή όλων | αποδοχή | ρυθμίσεις cookies | απόρριψη όλων | πολιτική cookies | συμφωνώ
    ar: قبول الكل | أوافق | إعدادات ملفات تعريف الارتباط | رفض الكل | موافق
    he: אישור הכל | אני מסכים | הגדרות עוגיות | דחה הכל
    vi: chấp nhận tất cả | đồng ý | cài đặt cookie | từ chối tất cả
    id: terima semua | setuju | pengaturan cookie | tolak semua | saya setuju
    ja: すべて受け入れる | すべて許可 | 同意する | cookieの設定 | すべて拒否 | クッキーの設定
    ko: 모두 동의 | 모두 수락 | 동의합니다 | 쿠키 설정 | 모두 거부
    zh: 全部接受 | 接受所有 | 同意并继续 | cookie设置 | 全部拒绝 | 接受全部`,
  legal: `
    de: alle rechte vorbehalten | impressum | datenschutz | datenschutzerklärung | nutzungsbedingungen | allgemeine geschäftsbedingungen | impressum & datenschutz | barrierefreiheit | mediadaten
    fr: tous droits réservés | mentions légales | politique de confidentialité | conditions générales d'utilisation | conditions générales | conditions d'utilisation | plan du site | qui sommes-nous | données personnelles | protection des données | nous contacter
    es: todos los derechos reservados | aviso legal | política de privacidad | términos y condiciones | términos de uso | condiciones de uso | aviso de privacidad | quiénes somos | mapa del sitio | mapa web | protección de datos
    it: tutti i diritti riservati | riproduzione riservata | © riproduzione riservata | note legali | informativa privacy | privacy e cookie | condizioni d'uso | termini e condizioni | chi siamo
    pt: todos os direitos reservados | política de privacidade | termos de uso | termos e condições | termos de utilização | quem somos | ficha técnica | aviso legal | mapa do site | direitos autorais
    nl: alle rechten voorbehouden | privacybeleid | algemene voorwaarden | gebruiksvoorwaarden | privacyverklaring | privacy statement | over ons | colofon
    pl: wszelkie prawa zastrzeżone | polityka prywatności | regulamin | regulamin serwisu | warunki korzystania | prawa autorskie | mapa strony | o nas
    sv: alla rättigheter förbehållna | personuppgiftspolicy | integritetspolicy | användarvillkor | allmänna villkor | ansvarig utgivare | om oss | kontakta oss
    da: alle rettigheder forbeholdes | privatlivspolitik | handelsbetingelser | cookiepolitik | brugerbetingelser | om os | kontakt os | persondatapolitik
    no: alle rettigheter reservert | personvern | personvernerklæring | vilkår | brukervilkår | ansvarlig redaktør | om oss | kontakt oss | redaktøransvar
    fi: kaikki oikeudet pidätetään | tietosuojaseloste | käyttöehdot | tietosuoja | yhteystiedot | tietoa meistä | tietosuojakäytäntö
    cs: všechna práva vyhrazena | ochrana osobních údajů | podmínky užití | obchodní podmínky | o nás | zásady ochrany osobních údajů | tiráž
    sk: všetky práva vyhradené | ochrana osobných údajov | podmienky používania | obchodné podmienky | o nás
    ro: toate drepturile rezervate | politica de confidențialitate | termeni și condiții | despre noi | politica de cookie | protecția datelor
    hu: minden jog fenntartva | adatvédelem | impresszum | felhasználási feltételek | adatkezelési tájékoztató | jogi nyilatkozat | médiaajánlat | adatvédelmi tájékoztató
    tr: tüm hakları saklıdır | gizlilik politikası | kullanım koşulları | künye | hakkımızda | yasal uyarı | kullanım şartları | kvkk aydınlatma metni
    ru: все права защищены | политика конфиденциальности | пользовательское соглашение | правила использования | условия использования | о проекте | о нас | обработка персональных данных
    uk: усі права захищені | всі права захищені | політика конфіденційності | правила користування | умови використання | про нас | про проєкт
    bg: всички права запазени | политика за поверителност | общи условия | условия за ползване | за нас | защита на личните данни
    el: με την επιφύλαξη παντός δικαιώματος | όροι χρήσης | πολιτική απορρήτου | προστασία προσωπικών δεδομένων | ταυτότητα | πνευματικά δικαιώματα | σχετικά με εμάς
    ar: جميع الحقوق محفوظة | سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | من نحن | اتصل بنا | حقوق النشر محفوظة
    he: כל הזכויות שמורות | מדיניות פרטיות | תנאי שימוש | הצהרת נגישות | אודות | צור קשר | תקנון
    fa: تمامی حقوق محفوظ است | کلیه حقوق محفوظ است | درباره ما | تماس با ما | حریم خصوصی | قوانین و مقررات
    hi: सर्वाधिकार सुरक्षित | गोपनीयता नीति | उपयोग की शर्तें | हमारे बारे में | संपर्क करें | नियम और शर्तें
    bn: সর্বস্বত্ব সংরক্ষিত | গোপনীয়তা নীতি | আমাদের সম্পর্কে | যোগাযোগ | ব্যবহারের শর্তাবলি
    ta: தனியுரிமைக் கொள்கை | எங்களைப் பற்றி
    th: สงวนลิขสิทธิ์ | นโยบายความเป็นส่วนตัว | ข้อกำหนดการใช้งาน | เกี่ยวกับเรา | ติดต่อเรา
    vi: bản quyền | chính sách bảo mật | điều khoản sử dụng | liên hệ | giới thiệu | tòa soạn | bảo lưu mọi quyền
    id: hak cipta dilindungi | kebijakan privasi | syarat dan ketentuan | tentang kami | hubungi kami | pedoman media siber | ketentuan penggunaan | redaksi
    ja: 無断転載禁止 | 無断転載を禁じます | 無断転載・複製を禁じます | プライバシーポリシー | 利用規約 | 著作権について | 個人情報保護方針 | 会社概要 | お問い合わせ | サイトマップ | 記事・写真の無断転載を禁じます
    ko: 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재-재배포 금지 | 개인정보처리방침 | 이용약관 | 회사소개 | 저작권규약 | 청소년보호정책 | 고객센터 | 사이트맵
    zh: 版权所有 | 版權所有 | 隐私政策 | 隱私權政策 | 服务条款 | 服務條款 | 关于我们 | 關於我們 | 联系我们 | 聯絡我們 | 免责声明 | 免責聲明 | 网站地图 | 使用条款 | 版权声明 | 未经授权不得转载 | 未经许可不得转载 | 广告服务`,
  newsletter: `
    de: newsletter | newsletter abonnieren | jetzt abonnieren | zum newsletter anmelden | newsletter bestellen | jetzt anmelden | zur newsletter-anmeldung | ihre e-mail-adresse
    fr: s'inscrire à la newsletter | s'abonner à la newsletter | inscrivez-vous à la newsletter | inscrivez-vous à notre newsletter | recevoir la newsletter | je m'inscris | votre adresse e-mail | nos newsletters | recevez notre newsletter
    es: suscríbete a la newsletter | suscríbete a nuestra newsletter | suscríbete al boletín | suscríbete a nuestro boletín | boletín de noticias | regístrate | recibe nuestra newsletter | tu correo electrónico | boletines
    it: iscriviti alla newsletter | iscriviti | ricevi la newsletter | iscriviti alla nostra newsletter | la tua email | registrati alla newsletter
    pt: assine a newsletter | assine nossa newsletter | subscreva a newsletter | subscrever newsletter | receba nossa newsletter | inscreva-se | seu e-mail | cadastre-se | subscreva a nossa newsletter
    nl: nieuwsbrief | schrijf je in voor de nieuwsbrief | meld je aan voor de nieuwsbrief | aanmelden nieuwsbrief | schrijf je in | meld je aan | ontvang onze nieuwsbrief
    pl: zapisz się na newsletter | zapisz się do newslettera | zapisz się | zapisz się na nasz newsletter | twój adres e-mail
    sv: nyhetsbrev | prenumerera på vårt nyhetsbrev | anmäl dig till vårt nyhetsbrev | få vårt nyhetsbrev | anmäl dig | våra nyhetsbrev
    da: nyhedsbrev | tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev | få vores nyhedsbrev | tilmeld dig | nyhedsbreve
    no: nyhetsbrev | meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev | abonner på nyhetsbrevet | få nyhetsbrevet | meld deg på
    fi: uutiskirje | tilaa uutiskirje | tilaa uutiskirjeemme | tilaa | liity postituslistalle | uutiskirjeet
    cs: odebírat newsletter | přihlásit se k odběru | odebírat novinky | přihlásit odběr | váš e-mail
    sk: odoberať newsletter | prihlásiť sa na odber | prihlásiť odber | váš e-mail
    ro: abonează-te la newsletter | abonare newsletter | abonează-te | înscrie-te la newsletter | adresa ta de email
    hu: hírlevél | iratkozzon fel hírlevelünkre | feliratkozás hírlevélre | feliratkozom | hírlevél feliratkozás | iratkozz fel hírlevelünkre
    tr: bülten | bültene abone ol | e-bülten | abone ol | bültenimize abone olun | e-posta adresiniz
    ru: подписаться на рассылку | подписаться | подпишитесь на рассылку | подпишитесь на нашу рассылку | ваш e-mail | рассылка
    uk: підписатися на розсилку | підписатися | підпишіться на розсилку | підписатись | ваш e-mail
    bg: абонирай се | абонирай се за бюлетина | абонирайте се за нашия бюлетин | бюлетин | вашият имейл
    el: εγγραφή στο newsletter | εγγραφείτε στο newsletter | εγγραφή | ενημερωτικό δελτίο | το email σας
    ar: اشترك في النشرة البريدية | النشرة البريدية | اشترك الآن | اشترك في نشرتنا الإخبارية | بريدك الإلكتروني | اشترك
    he: הרשמה לניוזלטר | הירשמו לניוזלטר | הצטרפו לניוזלטר | הרשמה
    fa: عضویت در خبرنامه | خبرنامه | اشتراک در خبرنامه
    hi: न्यूज़लेटर | सब्सक्राइब करें | न्यूजलेटर सब्सक्राइब करें
    bn: নিউজলেটার | সাবস্ক্রাইব করুন
    th: สมัครรับข่าวสาร | สมัครรับจดหมายข่าว | ติดตามข่าวสาร
    vi: đăng ký nhận tin | đăng ký nhận bản tin | đăng ký | email của bạn
    id: berlangganan newsletter | daftar newsletter | langganan newsletter | berlangganan sekarang | daftar sekarang
    ja: メルマガ登録 | ニュースレター登録 | ニュースレターを購読する | メールマガジン | メルマガ会員登録 | 購読する
    ko: 뉴스레터 구독 | 뉴스레터 | 구독하기 | 뉴스레터 신청 | 구독신청
    zh: 订阅 | 訂閱 | 订阅我们的新闻 | 訂閱電子報 | 电子报 | 電子報 | 立即订阅 | 立即訂閱`,
  paywall: `
    de: weiterlesen mit | jetzt weiterlesen | dieser artikel ist exklusiv für abonnenten | exklusiv für abonnenten | nur für abonnenten
    fr: réservé aux abonnés | article réservé aux abonnés | cet article est réservé aux abonnés | contenu réservé aux abonnés | il vous reste à lire | pour lire la suite, abonnez-vous
    es: solo para suscriptores | contenido exclusivo para suscriptores | exclusivo para suscriptores | suscríbete para seguir leyendo | para seguir leyendo
    it: contenuto riservato agli abbonati | articolo riservato agli abbonati | per continuare a leggere | solo per gli abbonati | questo contenuto è riservato agli abbonati
    pt: exclusivo para assinantes | conteúdo exclusivo para assinantes | para continuar a ler | exclusivo assinantes | continue lendo | para continuar lendo
    nl: alleen voor abonnees | dit artikel is alleen voor abonnees | verder lezen? | dit is een premium artikel
    pl: tylko dla subskrybentów | treść tylko dla subskrybentów | artykuł dostępny tylko dla subskrybentów
    sv: endast för prenumeranter | det här är en låst artikel
    da: kun for abonnenter
    no: kun for abonnenter | denne saken er for abonnenter | for abonnenter
    fi: vain tilaajille
    cs: pouze pro předplatitele | článek pro předplatitele
    sk: len pre predplatiteľov | článok je pre predplatiteľov
    ro: doar pentru abonați | articol pentru abonați
    hu: csak előfizetőknek
    tr: sadece abonelere özel | abonelere özel
    ru: только для подписчиков | материал доступен только подписчикам
    uk: лише для передплатників
    bg: само за абонати
    el: μόνο για συνδρομητές
    ar: للمشتركين فقط | اشترك لمواصلة القراءة
    he: למנויים בלבד
    vi: dành cho thành viên
    id: khusus pelanggan
    ja: 有料会員限定 | 会員限定 | 有料会員限定記事 | この記事は会員限定です | 有料会員になると続きをお読みいただけます | この記事は有料記事です
    ko: 유료회원 전용 | 회원 전용 기사 | 구독자 전용
    zh: 会员专享 | 會員限定 | 订阅后阅读全文 | 付费阅读`,
  account: `
    de: abo testen | jetzt abo abschließen | bereits abonnent? | sie sind bereits abonnent? | abonnieren | abonnement | jetzt testen | alle abo-angebote | zum abo
    fr: s'abonner | je m'abonne | abonnez-vous | déjà abonné ? | déjà abonné | abonné | abonnés | se connecter | connectez-vous | identifiez-vous
    es: suscríbete | ¿ya eres suscriptor? | ya soy suscriptor | suscribirse | hazte socio | hazte suscriptor | inicia sesión | iniciar sesión
    it: abbonati | abbonati ora | sei già abbonato? | accedi | abbonamenti
    pt: assine | assine já | assine agora | já é assinante? | já é assinante? faça login | entrar | faça login | faça o seu login
    nl: word abonnee | al abonnee? | log in | inloggen | al abonnee? log in | neem een abonnement
    pl: wykup dostęp | masz już subskrypcję? | zaloguj się | zaloguj | kup dostęp | czytaj dalej | subskrybuj | prenumerata
    sv: bli prenumerant | redan prenumerant? | logga in | prenumerera | köp prenumeration | är du redan prenumerant? | skaffa prenumeration
    da: bliv abonnent | allerede abonnent? | log ind | køb abonnement | køb adgang | prøv nu | er du allerede abonnent?
    no: bli abonnent | allerede abonnent? | logg inn | kjøp abonnement | er du allerede abonnent?
    fi: tilaajille | tilaa digi | oletko jo tilaaja? | kirjaudu sisään | kirjaudu | lue koko juttu | tilaa nyt | jatka lukemista
    cs: předplatné | přihlásit se | máte předplatné? | koupit předplatné | předplatit | přihlásit
    sk: predplatné | prihlásiť sa | máte predplatné? | predplatiť
    ro: autentificare | ești deja abonat? | abonamente | conectează-te
    hu: előfizetés | bejelentkezés | már előfizető? | előfizetek | előfizetőknek | belépés
    tr: üye girişi | giriş yap | zaten abone misiniz? | üye ol
    ru: войти | оформить подписку | уже есть подписка? | вход | войти на сайт
    uk: увійти | оформити передплату | вже передплатник? | вхід | оформити підписку
    bg: вход | абонамент | вече сте абонат? | влез
    el: σύνδεση | είστε ήδη συνδρομητής; | γίνετε συνδρομητής | συνδρομή
    ar: تسجيل الدخول | هل أنت مشترك؟
    he: התחברות | כבר מנוי? | התחבר | הצטרפו למנוי | לרכישת מנוי
    fa: ورود | ورود کاربران | ثبت نام | ویژه مشترکین
    hi: लॉग इन करें | साइन इन | लॉग इन | साइन इन करें
    bn: লগইন | সাইন ইন | লগ ইন
    th: เข้าสู่ระบบ | สมัครสมาชิก
    vi: đăng nhập | đăng ký tài khoản
    id: masuk | berlangganan | sudah berlangganan? | login
    ja: ログイン | 会員登録 | 新規会員登録 | 無料会員登録 | 続きを読む
    ko: 로그인 | 회원가입
    zh: 登录 | 登入 | 注册 | 註冊`,
  player: `
    de: artikel anhören | anhören | video abspielen | jetzt anhören | audio abspielen | beitrag anhören | video ansehen | vorlesen lassen
    fr: écouter l'article | écouter cet article | écouter | lire la vidéo | voir la vidéo | regarder la vidéo | lecture audio
    es: escuchar | escuchar artículo | escuchar noticia | ver vídeo | ver video | reproducir | reproducir video | escucha este artículo
    it: ascolta | ascolta l'articolo | ascolta l'audio | guarda il video | riproduci | guarda video | ascolta questo articolo
    pt: ouvir | ouça este artigo | ouvir artigo | ver vídeo | assista ao vídeo | ouça esta reportagem | reproduzir
    nl: luister naar dit artikel | luister naar | beluister dit artikel | bekijk de video | video afspelen | afspelen
    pl: posłuchaj artykułu | posłuchaj | odsłuchaj artykuł | zobacz wideo | odtwórz | obejrzyj wideo
    sv: lyssna | lyssna på artikeln | spela upp | se klippet | spela video | se video
    da: lyt | lyt til artiklen | lyt til artikel | afspil | se video | afspil video | læs op
    no: lytt | lytt til saken | lytt til artikkelen | spill av | se video | spill av video
    fi: kuuntele | kuuntele juttu | toista | katso video | kuuntele artikkeli
    cs: přehrát | poslechnout článek | přehrát video | poslechněte si článek
    sk: prehrať | vypočuť článok | prehrať video
    ro: ascultă articolul | ascultă | vezi video | redă
    hu: hallgassa meg | meghallgatom | lejátszás | videó lejátszása
    tr: dinle | haberi dinle | videoyu izle | oynat | sesli dinle
    ru: слушать | прослушать | слушать статью | смотреть видео | воспроизвести | слушать новость
    uk: слухати | прослухати | слухати статтю | дивитися відео | відтворити
    bg: чуй | чуй новината | гледай видео | слушай | пусни
    el: άκουσε το άρθρο | ακούστε το άρθρο | δείτε το βίντεο | αναπαραγωγή
    ar: استمع | استمع إلى المقال | استمع للمقال | شاهد الفيديو | تشغيل الفيديو | تشغيل
    he: האזינו לכתבה | האזנה לכתבה | נגן | צפו בווידאו | צפו בסרטון
    fa: پخش | گوش دهید | پخش ویدئو | مشاهده ویدئو
    hi: सुनें | खबर सुनें | वीडियो देखें | लेख सुनें
    bn: শুনুন | ভিডিও দেখুন
    th: ฟังข่าว | ฟังบทความ | ดูวิดีโอ | เล่น
    vi: nghe | nghe đọc bài | nghe bài viết | xem video | phát
    id: dengarkan | dengarkan artikel | dengarkan berita | putar video | tonton video | simak video
    ja: 動画を見る | 再生 | 記事を聞く | 音声で聞く | 動画を再生
    ko: 기사 듣기 | 음성으로 듣기 | 동영상 보기 | 재생 | 음성재생
    zh: 播放 | 播放视频 | 收听 | 观看视频 | 播放影片 | 听新闻 | 观看影片 | 聽新聞`,
  read: `
    de: lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu auch | auch interessant | mehr zum thema | mehr dazu | mehr lesen | weitere artikel | das könnte sie auch interessieren | das könnte sie interessieren | passend dazu | siehe auch | zum thema | weitere themen | weitere nachrichten | lesetipps | themen | empfohlen | mehr von | hintergrund zum thema
    fr: lire aussi | à lire aussi | lire également | à lire également | à voir aussi | voir aussi | lire la suite | en savoir plus | sur le même sujet | sur le même thème | articles liés | articles similaires | a lire aussi | vous aimerez aussi | à lire | pour aller plus loin | notre sélection | à ne pas manquer | dans la même rubrique
    es: lee también | leer también | lea también | te puede interesar | te puede interesar también | también te puede interesar | leer más | más información | noticias relacionadas | artículos relacionados | ver más | ver también | más sobre este tema | te recomendamos | le puede interesar | quizás te interese | temas relacionados | además | sigue leyendo | recomendados | más en
    it: leggi anche | leggi tutto | leggi di più | vedi anche | articoli correlati | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare | approfondisci | continua a leggere | notizie correlate | guarda anche | per approfondire | da non perdere
    pt: leia também | leia mais | saiba mais | veja também | veja mais | ler mais | notícias relacionadas | artigos relacionados | conteúdo relacionado | mais sobre | você também pode gostar | relacionadas | relacionados | leia a seguir | pode ler também | recomendado | confira também | a ler
    nl: lees ook | lees meer | lees verder | meer over dit onderwerp | bekijk ook | zie ook | gerelateerde artikelen | meer lezen | ook interessant | lees meer over | gerelateerd | aanbevolen | meer over
    pl: czytaj także | czytaj też | czytaj również | czytaj więcej | zobacz także | zobacz też | zobacz również | przeczytaj także | przeczytaj też | przeczytaj również | polecamy | powiązane artykuły | więcej na ten temat | powiązane | sprawdź także | więcej | warto przeczytać | zobacz więcej | w tym temacie
    sv: läs också | läs även | läs mer | läs vidare | se också | mer om ämnet | relaterade artiklar | relaterat | fler artiklar | rekommenderas | mer om | artikeln handlar om | se även
    da: læs også | læs mere | læs videre | se også | relaterede artikler | mere om emnet | relateret | flere artikler | måske er du også interesseret i | mere om | anbefalet | se mere
    no: les også | les mer | les saken | se også | relaterte saker | relaterte artikler | mer om | flere saker | anbefalt | anbefalte saker | les hele saken | les mer om
    fi: lue myös | lue lisää | lue seuraavaksi | katso myös | aiheesta lisää | lisää aiheesta | suosittelemme | lisää aiheesta | aiheeseen liittyvää | lisää
    cs: čtěte také | čtěte též | přečtěte si také | čtěte dále | související články | související | mohlo by vás zajímat | více o tématu | doporučujeme | číst dál | číst více | čtěte více | témata | další články | k tématu
    sk: čítajte tiež | čítajte aj | prečítajte si tiež | prečítajte si aj | súvisiace články | mohlo by vás zaujímať | odporúčame | čítať ďalej | súvisiace | viac o téme | témy
    ro: citește și | citeşte şi | citește mai mult | citește mai departe | vezi și | articole similare | pe aceeași temă | recomandări | recomandările noastre | află mai multe | citește mai multe | te-ar putea interesa | știri similare | articole recomandate
    hu: olvassa el ezt is | olvasd el ezt is | ezt is ajánljuk | kapcsolódó cikkek | kapcsolódó | ajánlott cikkek | ajánljuk | tovább olvasom | további részletek | ez is érdekelheti | olvasta már? | címkék | további cikkek
    tr: ayrıca okuyun | bunu da okuyun | bunları da okuyun | devamını oku | haberin devamı | ilgili haberler | ilginizi çekebilir | benzer haberler | daha fazla | daha fazla bilgi | önerilen haberler | sonraki haber | ilgili konular | diğer haberler
    ru: читайте также | читать также | читайте ещё | читать далее | читать дальше | читайте по теме | смотрите также | материалы по теме | по теме | похожие материалы | подробнее | ещё по теме | еще по теме | вам может быть интересно | рекомендуем | другие новости | новости по теме | сюжет | сюжеты | темы | еще новости
    uk: читайте також | читати також | читати далі | дивіться також | матеріали за темою | за темою | схожі матеріали | докладніше | детальніше | вас може зацікавити | рекомендуємо | інші новини | новини за темою | більше за темою | теми | читайте ще
    bg: прочетете още | прочети още | вижте още | виж още | още по темата | свързани статии | четете още | препоръчваме | още новини | свързани новини | вижте също | още от
    el: διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | δείτε ακόμα | διαβάστε περισσότερα | σχετικά άρθρα | περισσότερα | σχετικά θέματα | σχετικές ειδήσεις | διάβασε επίσης | μπορεί να σας ενδιαφέρει | προτεινόμενα
    ar: اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأ المزيد | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | شاهد أيضا | شاهد أيضاً | المزيد | قد يعجبك أيضا | قد يهمك أيضا | موضوعات متعلقة | أخبار متعلقة | اقرأ ايضا | موضوعات ذات صلة | تابع القراءة | لمزيد من التفاصيل
    he: קראו גם | קרא גם | לקריאה נוספת | כתבות נוספות | כתבות קשורות | עוד בנושא | אולי יעניין אותך | עוד כתבות | קראו עוד | המשך לקרוא | כתבות נוספות בנושא | לכתבה המלאה | ראו גם
    fa: بیشتر بخوانید | همچنین بخوانید | مطالب مرتبط | اخبار مرتبط | بیشتر بدانید | ادامه مطلب | خبرهای مرتبط | مطالب پیشنهادی | بخوانید
    hi: यह भी पढ़ें | ये भी पढ़ें | और पढ़ें | संबंधित खबरें | इसे भी पढ़ें | यह भी देखें | अधिक पढ़ें | संबंधित समाचार | पूरी खबर पढ़ें
    bn: আরও পড়ুন | আরো পড়ুন | সংশ্লিষ্ট খবর | আরও দেখুন | বিস্তারিত পড়ুন | সম্পর্কিত খবর | এ সম্পর্কিত আরও খবর | আরও খবর
    ta: மேலும் படிக்க | இதையும் படிங்க | தொடர்புடைய செய்திகள் | இதையும் படியுங்கள்
    th: อ่านเพิ่มเติม | อ่านต่อ | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | อ่านข่าวเพิ่มเติม | ข่าวอื่นๆ
    vi: xem thêm | đọc thêm | tin liên quan | bài viết liên quan | có thể bạn quan tâm | tin cùng chuyên mục | đọc tiếp | tin khác | bài liên quan | mời bạn đọc thêm | tin bài liên quan | chủ đề
    id: baca juga | baca selengkapnya | selengkapnya | lihat juga | berita terkait | artikel terkait | simak juga | baca lebih lanjut | berita lainnya | rekomendasi | baca halaman selanjutnya | topik terkait | artikel lainnya | simak berita selengkapnya
    ja: 関連記事 | あわせて読みたい | こちらもおすすめ | もっと見る | もっと読む | 関連ニュース | おすすめ記事 | 関連リンク | 次のページ | 関連キーワード | 関連トピック | おすすめ | 他の記事を見る | 一覧へ | 一覧を見る
    ko: 관련기사 | 관련 기사 | 더보기 | 관련뉴스 | 추천기사 | 함께 볼만한 뉴스 | 이 기사도 읽어보세요 | 더 보기 | 관련 뉴스 | 추천 뉴스 | 다른 기사 보기 | 전체보기
    zh: 相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 延伸阅读 | 延伸閱讀 | 更多 | 阅读更多 | 推荐阅读 | 推薦閱讀 | 相关文章 | 相關文章 | 查看更多 | 看更多 | 更多新闻 | 点击查看 | 相关链接 | 相关报道 | 更多精彩 | 热点推荐 | 精彩推荐 | 你可能還想看 | 更多相關新聞 | 猜你喜欢`,
  most: `
    de: meistgelesen | meist gelesen | meistgelesene artikel | meistkommentiert | meistgelesene | neueste artikel | aktuelle nachrichten | schlagzeilen | beliebt | die neuesten | top-themen | neueste meldungen | schlagworte | stichworte | mehr aus dem ressort | eilmeldungen
    fr: les plus lus | les plus lues | le plus lu | les plus partagés | dernières infos | dernières actualités | les plus populaires | à la une | les dernières actualités | mots-clés | les plus commentés | en direct | plus d'actualités | fil d'actualité | thèmes associés
    es: lo más leído | lo más visto | más leídas | más leídos | las más leídas | últimas noticias | lo último | más noticias | más vistos | tendencias | etiquetas | destacados | lo más reciente | noticias destacadas | archivado en | en portada
    it: più letti | i più letti | le più lette | ultime notizie | ultim'ora | articoli più letti | argomenti | in evidenza | altre notizie | tag | i più visti | ultimi articoli | argomenti correlati
    pt: mais lidas | mais lidos | as mais lidas | últimas notícias | mais vistas | mais vistos | em destaque | mais notícias | destaques | últimas | mais populares | mais recentes | tópicos
    nl: meest gelezen | best gelezen | meest bekeken | laatste nieuws | populair | net binnen | meer nieuws | nieuwste | het laatste nieuws
    pl: najczęściej czytane | najpopularniejsze | najnowsze | popularne | najchętniej czytane | tagi | najnowsze wiadomości | ostatnie wiadomości | polecane | tematy | słowa kluczowe | najważniejsze
    sv: mest läst | mest lästa | senaste nytt | senaste nyheterna | populärt | just nu | fler nyheter | senaste | toppnyheter | ämnen
    da: mest læste | mest læst | seneste nyt | seneste nyheder | populære | flere nyheder | seneste | lige nu | emner
    no: mest lest | mest leste | siste nytt | siste nyheter | populært | flere nyheter | siste saker | akkurat nå | emner
    fi: luetuimmat | luetuimmat jutut | uusimmat | tuoreimmat | uusimmat uutiset | suosituimmat | aiheet | avainsanat | tuoreimmat uutiset
    cs: nejčtenější | nejčtenější články | nejnovější | aktuálně | nejnovější zprávy | štítky | nejdiskutovanější | klíčová slova
    sk: najčítanejšie | najčítanejšie články | najnovšie | najnovšie správy | kľúčové slová
    ro: cele mai citite | ultimele știri | știri recente | cele mai noi | ultima oră | etichete | ultimele articole | cele mai citite articole
    hu: legolvasottabb | legolvasottabb cikkek | legfrissebb | friss hírek | legnépszerűbb | legfrissebb hírek | legolvasottabbak
    tr: en çok okunanlar | son dakika | son haberler | en çok okunan haberler | popüler haberler | öne çıkanlar | etiketler | günün manşetleri | çok okunanlar
    ru: самое читаемое | популярное | последние новости | главные новости | лента новостей | главное | самое популярное | теги | новости | все новости | новости партнеров | новости сми2 | популярные новости | выбор редакции | новости партнёров | главное сегодня | сейчас читают
    uk: найпопулярніше | популярне | останні новини | головні новини | стрічка новин | усі новини | всі новини | теги | новини партнерів | найчитаніше | вибір редакції
    bg: най-четени | най-четено | последни новини | най-нови | топ новини | всички новини | тагове | най-коментирани | най-четените
    el: δημοφιλή | δημοφιλέστερα | τελευταία νέα | τελευταίες ειδήσεις | πιο δημοφιλή | ροή ειδήσεων | ετικέτες | κορυφαίες ειδήσεις | δημοφιλέστερες ειδήσεις | όλες οι ειδήσεις | οι πιο διαβασμένες
    ar: الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أهم الأخبار | الأكثر تداولا | أحدث الأخبار | الكلمات المفتاحية | كلمات دالة | وسوم | الأكثر شعبية | عاجل | كلمات مفتاحية
    he: הנקראות ביותר | הכי נקראות | חדשות אחרונות | מבזקים | תגיות | הנצפות ביותר | הכי נקרא | פופולרי
    fa: پربازدیدترین | پربیننده‌ترین | آخرین اخبار | پربحث‌ترین | برچسب‌ها | تازه‌ترین اخبار | پربازدیدها | برچسب ها | پربیننده ترین
    hi: सबसे ज्यादा पढ़े गए | ताज़ा खबरें | ताजा खबरें | लेटेस्ट न्यूज़ | ट्रेंडिंग | बड़ी खबरें | टैग | लेटेस्ट न्यूज | टॉप न्यूज़ | अन्य खबरें
    bn: সর্বাধিক পঠিত | সর্বশেষ | সর্বশেষ খবর | জনপ্রিয় | সর্বাধিক পঠিত সংবাদ
    ta: முக்கிய செய்திகள் | சமீபத்திய செய்திகள்
    th: ข่าวล่าสุด | ข่าวยอดนิยม | ยอดนิยม | แท็ก | ข่าวเด่น | ข่าวแนะนำ
    vi: đọc nhiều | đọc nhiều nhất | tin mới nhất | tin mới | xem nhiều | tin nổi bật | từ khóa | tin đọc nhiều | mới nhất | tags | nổi bật
    id: terpopuler | terbaru | berita terbaru | berita populer | terkini | paling banyak dibaca | berita terkini | berita terpopuler | trending | pilihan editor | topik populer | pilihan untukmu
    ja: アクセスランキング | ランキング | 人気記事 | 最新ニュース | 新着記事 | 最新記事 | 人気記事ランキング | 注目の記事 | 新着ニュース | 人気ランキング | 速報 | トピックス | タグ
    ko: 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 최신기사 | 최신뉴스 | 실시간 뉴스 | 주요뉴스 | 가장 많이 본 뉴스 | 인기 뉴스 | 오늘의 주요뉴스 | 핫뉴스 | 많이본 뉴스 | 랭킹뉴스 | 주요기사 | 태그
    zh: 热门新闻 | 熱門新聞 | 最新消息 | 最新新闻 | 最新新聞 | 热门文章 | 排行榜 | 点击排行 | 热门推荐 | 新闻排行 | 热点新闻 | 今日热点 | 标签 | 關鍵字 | 关键词 | 最新报道 | 熱門文章 | 即時新聞 | 最新文章 | 要闻 | 頭條新聞 | 热门话题`,
  share: `
    de: teilen | artikel teilen | auf facebook teilen | auf twitter teilen | per e-mail teilen | folgen sie uns | folgen sie uns auf | diesen artikel teilen | folgen | per whatsapp teilen | link kopieren | beitrag teilen | merken | folge uns | artikel merken
    fr: partager | partager l'article | partager sur facebook | partager sur twitter | suivez-nous | suivez-nous sur | partager cet article | partagez | partagez cet article | envoyer par e-mail | copier le lien | enregistrer | suivre | partager par e-mail | suivez nous
    es: compartir | comparte | compartir en facebook | compartir en twitter | síguenos | síguenos en | compartir artículo | compártelo | comparte esta noticia | copiar enlace | enviar por correo | compartir en whatsapp | guardar | comparte en | síguenos en redes sociales | seguir | compartir esta noticia
    it: condividi | condividi su facebook | seguici | seguici su | condividi l'articolo | condividi questo articolo | condividi su twitter | copia link | invia per email | segui | condividi su whatsapp | salva
    pt: compartilhar | compartilhe | partilhar | partilhe | siga-nos | siga-nos nas redes sociais | compartilhar no facebook | compartilhar no whatsapp | partilhar no facebook | copiar link | compartilhe esta notícia | siga-nos no | nos siga nas redes sociais | guardar | partilhar artigo | compartilhe no whatsapp | seguir
    nl: delen | deel dit artikel | deel artikel | delen via e-mail | volg ons | volg ons op | deel op facebook | deel via facebook | kopieer link | deel via whatsapp | opslaan | bewaar | bewaren
    pl: udostępnij | udostępnij na facebooku | podziel się | obserwuj nas | śledź nas | podziel się na facebooku | wyślij | kopiuj link | obserwuj | skopiuj link | zapisz | udostępnij artykuł
    sv: dela | dela artikeln | dela på facebook | följ oss | följ oss på | kopiera länk | tipsa | dela på twitter | spara | dela artikel | följ
    da: del | del artiklen | del på facebook | følg os | følg os på | kopier link | del artikel | gem | følg | del link
    no: del | del saken | del på facebook | følg oss | følg oss på | kopier lenke | tips oss | del artikkelen | lagre | følg | tips en venn
    fi: jaa | jaa artikkeli | jaa facebookissa | seuraa meitä | kopioi linkki | jaa juttu | tallenna | seuraa | jaa twitterissä
    cs: sdílet | sdílet na facebooku | sledujte nás | kopírovat odkaz | sdílet článek | sdílejte | poslat e-mailem | uložit
    sk: zdieľať | zdieľať na facebooku | sledujte nás | kopírovať odkaz | zdieľať článok | zdieľajte | uložiť
    ro: distribuie | distribuie pe facebook | urmărește-ne | urmărește-ne pe | share | copiază link | trimite | distribuie articolul | salvează | distribuie pe whatsapp
    hu: megosztás | megosztom | kövessen minket | kövess minket | megosztás facebookon | link másolása | küldés e-mailben | ossza meg | oszd meg
    tr: paylaş | facebook'ta paylaş | twitter'da paylaş | bizi takip edin | takip et | bağlantıyı kopyala | whatsapp'ta paylaş | kaydet | haberi paylaş | takip edin
    ru: поделиться | поделиться в соцсетях | подписывайтесь на нас | скопировать ссылку | поделиться ссылкой | следите за нами | отправить | сохранить | поделиться новостью | мы в соцсетях | поделись | подписывайтесь на наш канал | мы в социальных сетях | поделитесь | читайте нас
    uk: поділитися | поширити | підписуйтесь на нас | скопіювати посилання | стежте за нами | поділитися в соцмережах | зберегти | підписуйтесь на наш канал | ми в соцмережах | надіслати
    bg: сподели | сподели във facebook | последвайте ни | сподели в | копирай линк | споделете | изпрати | запази | последвай ни
    el: κοινοποίηση | μοιραστείτε το | μοιράσου το | ακολουθήστε μας | μοιραστείτε | αντιγραφή συνδέσμου | ακολουθήστε μας στα social media | share | αποθήκευση
    ar: شارك | مشاركة | شارك المقال | تابعنا | تابعنا على | شارك الخبر | نسخ الرابط | مشاركة عبر | انشر | شارك هذا المقال | تابعونا | تابعونا على | شاركها | حفظ | شارك هذا الموضوع | إرسال
    he: שתפו | שתף | שיתוף | עקבו אחרינו | שתפו בפייסבוק | העתק קישור | שיתוף בפייסבוק | שיתוף בוואטסאפ | שתף בפייסבוק | שמירה
    fa: اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | ما را دنبال کنید | کپی لینک | ارسال به دوستان | لینک کوتاه
    hi: शेयर करें | शेयर | हमें फॉलो करें | फॉलो करें | लिंक कॉपी करें | साझा करें | सेव करें
    bn: শেয়ার করুন | শেয়ার | আমাদের ফলো করুন | লিংক কপি করুন | অনুসরণ করুন
    ta: பகிர் | பகிருங்கள்
    th: แชร์ | แบ่งปัน | ติดตามเรา | แชร์ข่าว | คัดลอกลิงก์ | แชร์เรื่องนี้ | บันทึก
    vi: chia sẻ | theo dõi | theo dõi chúng tôi | chia sẻ facebook | sao chép liên kết | lưu | chia sẻ bài viết | lưu bài viết | theo dõi báo
    id: bagikan | share | ikuti kami | bagikan artikel | salin tautan | ikuti | bagikan berita | simpan | bagikan ke facebook | bagikan artikel ini
    ja: シェア | シェアする | ツイート | シェアする facebook | フォローする | リンクをコピー | 共有 | フォロー | ツイートする | 保存 | 印刷する | クリップ | この記事をシェア | いいね | はてなブックマーク
    ko: 공유 | 공유하기 | 기사 공유 | 팔로우 | 링크 복사 | 페이스북 공유 | url 복사 | 카카오톡 공유 | 기사공유 | sns 공유하기 | 스크랩 | 좋아요 | url복사 | 기사 공유하기 | 페이스북 | 카카오톡 | 트위터
    zh: 分享 | 分享到 | 分享文章 | 关注我们 | 追蹤我們 | 复制链接 | 複製連結 | 分享至 | 微信扫一扫 | 分享到微信 | 关注 | 收藏 | 转发 | 点赞 | 扫一扫 | 分享给朋友 | 微博 | 微信 | 分享新聞 | 扫码关注 | 微信分享 | 扫码分享`,
  machinery: `
    de: menü | suche | suchen | schließen | drucken | nach oben | zurück | weiter | anmelden | abmelden | registrieren | mehr anzeigen | alle anzeigen | startseite | zur startseite | einloggen | seite drucken | menü öffnen | wird geladen | zum inhalt springen | mein konto | bitte warten | mehr laden | artikel drucken | schriftgröße | e-mail senden | fehler melden | fehler gefunden? | seitenanfang | mehr erfahren | vergrößern | zurück zur startseite | nächster artikel | vorheriger artikel | bild vergrößern | zur bildergalerie | bilderstrecke
    fr: menu | rechercher | recherche | fermer | imprimer | retour | suivant | précédent | connexion | se déconnecter | s'inscrire | voir plus | afficher plus | accueil | haut de page | retour en haut | mon compte | aller au contenu | chargement | chargement en cours | article suivant | article précédent | lire plus tard | voir tout | ouvrir le menu | signaler une erreur | agrandir l'image | créer un compte | lecture zen | offrir cet article
    es: menú | buscar | cerrar | imprimir | volver | siguiente | anterior | registrarse | ver todo | mostrar más | inicio | ir al contenido | cargando | mi cuenta | cargar más | subir | cerrar sesión | ver más noticias | abrir menú | saltar al contenido | noticia siguiente | noticia anterior | reportar error | volver arriba | siguiente noticia | cargando siguiente contenido | tiempo de lectura | crear cuenta
    it: menù | cerca | chiudi | stampa | indietro | avanti | registrati | mostra altro | torna su | vai al contenuto | caricamento | successivo | precedente | caricamento in corso | vedi tutti | il mio account | articolo successivo | articolo precedente | esci | apri menu
    pt: menu | pesquisar | buscar | fechar | imprimir | voltar | próximo | anterior | registar | ver tudo | mostrar mais | início | ir para o conteúdo | carregando | a carregar | pesquisa | minha conta | página inicial | carregar mais | voltar ao topo | próxima notícia | notícia anterior | sair | ver todos | reportar erro | pular para o conteúdo
    nl: zoeken | zoek | sluiten | afdrukken | terug | volgende | vorige | registreren | toon meer | naar boven | ga naar de inhoud | laden | bezig met laden | mijn account | sluit | meer laden | uitloggen | menu openen | volgend artikel | vorig artikel | terug naar boven | overslaan en naar de inhoud gaan
    pl: szukaj | zamknij | drukuj | wróć | następny | poprzedni | zarejestruj się | pokaż więcej | strona główna | na górę | przejdź do treści | ładowanie | następne | poprzednie | rozwiń | zwiń | wyszukaj | moje konto | wyloguj | wczytuję | do góry | zgłoś błąd | następny artykuł | załaduj więcej | powrót | anuluj
    sv: meny | sök | stäng | skriv ut | tillbaka | nästa | föregående | visa mer | till toppen | hoppa till innehåll | laddar | skapa konto | visa fler | visa alla | mitt konto | läs senare | ladda fler | hem | gå till innehåll | till startsidan | logga ut
    da: søg | luk | udskriv | tilbage | næste | forrige | opret bruger | vis mere | til toppen | gå til indhold | indlæser | forside | vis flere | menu | min konto | vis alle | læs senere | hop til indhold
    no: meny | søk | lukk | skriv ut | tilbake | neste | forrige | opprett bruker | vis mer | til toppen | gå til innhold | laster | forside | hopp til innhold | vis flere | min side | til forsiden | laster inn | registrer deg
    fi: valikko | haku | hae | sulje | tulosta | takaisin | seuraava | edellinen | rekisteröidy | näytä lisää | siirry sisältöön | ladataan | etusivu | näytä kaikki | oma tili | etusivulle | hyppää sisältöön | kirjaudu ulos | takaisin ylös | lataa lisää
    cs: hledat | zavřít | vytisknout | zpět | další | předchozí | registrovat se | zobrazit více | hlavní stránka | nahoru | přejít na obsah | načítání | vyhledávání | tisk | zobrazit vše | registrace | načíst další | domů | můj účet | zpět nahoru | nahlásit chybu | načítám
    sk: hľadať | zavrieť | vytlačiť | späť | ďalší | predchádzajúci | registrovať sa | zobraziť viac | domov | hore | prejsť na obsah | načítava sa | vyhľadávanie | zobraziť všetko | ďalšie | registrácia
    ro: meniu | caută | închide | tipărește | înapoi | următorul | anterior | înregistrare | vezi mai mult | acasă | sus | sari la conținut | se încarcă | căutare | vezi toate | printează | contul meu | înapoi sus | încarcă mai multe | articolul următor | articolul anterior
    hu: menü | keresés | bezárás | nyomtatás | vissza | következő | előző | regisztráció | mutass többet | címlap | lap tetejére | ugrás a tartalomhoz | betöltés | kijelentkezés | továbbiak | összes megtekintése | főoldal | betöltés folyamatban | kezdőlap | fiókom | küldés
    tr: menü | ara | kapat | yazdır | geri | ileri | sonraki | önceki | kayıt ol | daha fazla göster | ana sayfa | anasayfa | yukarı çık | içeriğe atla | yükleniyor | arama | tümünü gör | hesabım | çıkış yap | başa dön | yazı boyutu | tümü | iptal | devamı
    ru: меню | поиск | закрыть | печать | назад | вперед | далее | регистрация | показать ещё | показать еще | главная | наверх | перейти к содержанию | загрузка | версия для печати | распечатать | найти | на главную | следующая | предыдущая | показать все | личный кабинет | искать | загрузить еще | все темы | выйти | сообщить об ошибке | вперёд | отмена | загрузить ещё
    uk: меню | пошук | закрити | друк | назад | далі | реєстрація | показати ще | головна | вгору | завантаження | роздрукувати | наступна | попередня | показати більше | версія для друку | знайти | на головну | усі теми | вийти | догори | завантажити ще
    bg: меню | търсене | затвори | принтирай | назад | напред | регистрация | покажи още | начало | нагоре | зареждане | отпечатай | следваща | предишна | търси | изход | виж всички | зареди още
    el: μενού | αναζήτηση | κλείσιμο | εκτύπωση | πίσω | επόμενο | προηγούμενο | εγγραφή μέλους | αρχική | μετάβαση στο περιεχόμενο | φόρτωση | αρχική σελίδα | επόμενο άρθρο | προηγούμενο άρθρο | εκτύπωσε | επιστροφή | δείτε όλα | φόρτωση περισσότερων | επιστροφή στην κορυφή | όλα
    ar: القائمة | بحث | البحث | إغلاق | طباعة | رجوع | التالي | السابق | تسجيل | عرض المزيد | الرئيسية | الصفحة الرئيسية | تخطي إلى المحتوى | جاري التحميل | ابحث | حسابي | تحميل المزيد | عرض الكل | العودة للأعلى | تسجيل الخروج | إلغاء | انتقل إلى المحتوى
    he: תפריט | חיפוש | סגור | הדפסה | חזרה | הבא | הקודם | הצג עוד | עמוד הבית | דלג לתוכן | טוען | סגירה | דף הבית | הדפס | לעמוד הבית | טען עוד | יציאה | חזרה למעלה | ביטול
    fa: منو | جستجو | بستن | چاپ | بازگشت | بعدی | قبلی | صفحه اصلی | خانه | نسخه چاپی | در حال بارگذاری | نمایش بیشتر | پرینت | صفحه نخست
    hi: मेनू | खोजें | बंद करें | प्रिंट करें | वापस | अगला | पिछला | और देखें | होम | मुख्य पृष्ठ | लोड हो रहा है | सर्च | सभी देखें | अगली खबर | पिछली खबर
    bn: মেনু | খুঁজুন | বন্ধ করুন | প্রিন্ট | প্রিন্ট করুন | পরবর্তী | পূর্ববর্তী | প্রচ্ছদ | হোম | লোড হচ্ছে | অনুসন্ধান | সব দেখুন | প্রিন্ট সংস্করণ
    ta: தேடு | முகப்பு
    th: เมนู | ค้นหา | ปิด | พิมพ์ | กลับ | ถัดไป | ก่อนหน้า | หน้าแรก | กำลังโหลด | ดูเพิ่มเติม | ดูทั้งหมด | โหลดเพิ่มเติม
    vi: tìm kiếm | đóng | in | in bài | quay lại | tiếp theo | trang chủ | đang tải | trở lại | về đầu trang | xem tất cả | in bài viết | tải thêm | cỡ chữ | trước | đăng xuất | trở về
    id: menu | cari | tutup | cetak | kembali | berikutnya | sebelumnya | beranda | lewati ke konten | memuat | lihat semua | selanjutnya | muat lainnya | kirim | pencarian | keluar | langsung ke konten | lihat lainnya
    ja: メニュー | 検索 | 閉じる | 印刷 | 戻る | 次へ | 前へ | ホーム | トップページ | 読み込み中 | ページトップへ | トップへ戻る | 文字サイズ | 拡大 | もっと表示する | 次の記事 | 前の記事 | トップ | マイページ | 本文へスキップ | ページの先頭へ | 拡大する | 画像を拡大 | すべて表示 | キャンセル | 開く | 本文へ移動 | 文字の大きさ
    ko: 메뉴 | 검색 | 닫기 | 인쇄 | 뒤로 | 다음 | 이전 | 홈 | 맨위로 | 본문 바로가기 | 글자크기 | 가나다라마바사 | 글자크기 설정 | 인쇄하기 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 다음기사 | 이전기사 | 글자 크기 변경 | 취소 | 확인 | 기사 인쇄 | 글자크기 변경하기 | 바로가기 | 전체메뉴 | 이메일 | 폰트크기 | 글씨크기 조절 | 프린트 | 위로 | 맨 위로 | 검색창 열기
    zh: 菜单 | 選單 | 搜索 | 搜尋 | 关闭 | 關閉 | 打印 | 列印 | 返回 | 下一页 | 上一页 | 下一篇 | 上一篇 | 首页 | 首頁 | 返回顶部 | 加载中 | 字号 | 加载更多 | 回到顶部 | 回頂端 | 退出 | 取消 | 打印本页 | 关闭窗口 | 打印本文 | 查看原图 | 返回首页 | 上一頁 | 下一頁 | 回首頁 | 繁體 | 简体 | 字体 | 收起 | 展开 | 展开全文 | 设为首页 | 加入收藏 | 纠错`,
} as const

/** Written with an apostrophe for their first letters; decades ('90s) are told by their digits. */
export const ELIDED = /^(?:tis|twas|em|til|till|cause|bout|round|cos|n|neath|ere|nuff|gainst|\d0s)(?![\p{L}\p{N}])/iu

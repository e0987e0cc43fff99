/** A limit in bytes as it is shown: "200 MB". */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const breaking = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\s]+/gu;

/** On one line, without what steers a terminal: names of files and titles may hold anything. */
export const onOneLine = (text: string): string => text.replaceAll(breaking, ' ');

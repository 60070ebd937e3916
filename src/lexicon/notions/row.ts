/** What one thing is called in English, French and Chinese; the usual name first, others behind ` | `. */
export type Row = readonly [en: string, fr: string, zh: string];

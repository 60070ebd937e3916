/** How pages of one language mark what is not the article. Patterns are tested against a whole trimmed line. */
export interface Cues {
  /** Opens the end of the page: nothing of the article follows. */
  readonly tail: readonly RegExp[];
  /** Opens a box of links: titles of other articles follow, and then perhaps the article again. */
  readonly box: readonly RegExp[];
  /** A line that belongs to the page, not to the article. */
  readonly line: readonly RegExp[];
  /** A picture's caption or credit. */
  readonly caption: readonly RegExp[];
  /** Who wrote or edited, without a word of what. */
  readonly byline: readonly RegExp[];
  /** Rubrics of a site, as they stand in a breadcrumb. */
  readonly rubrics: readonly string[];
}

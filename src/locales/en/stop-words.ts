const lines = [
  'a an the this that these those',
  'i you he she it we they me him her them my your his its our their mine yours hers ours theirs',
  'myself yourself himself herself itself ourselves themselves',
  'am is are was were be been being do does did doing done have has had having',
  'will would shall should can could may might must ought',
  'and or but nor so if then than as because while although though whether',
  'of in on at by for from to into onto with without within about against between among through during before after',
  'above below under over up down out off upon per via since until',
  'who whom whose which what when where why how',
  'not no s t d ll re ve m don doesn didn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn',
  'there here also just only very too such same other another some any each both all more most few own again once ever',
];

/** Words that say nothing about what a text speaks of. "us" is none: it may be the country. */
export const stopWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')));

const lines = [
  'le la les un une des du de au aux ce cet cette ces ça cela ceci',
  'je tu il elle on nous vous ils elles me te se moi toi lui leur leurs eux soi y en',
  'mon ma mes ton ta tes son sa ses notre nos votre vos',
  'suis es est sommes êtes sont étais était étions étaient été être étant sera seront serait seraient fut furent soit',
  'ai as a avons avez ont avais avait avions avaient eu avoir ayant aura auront aurait auraient eut eurent ait aient',
  'et ou mais donc or ni car si que quand comme lorsque puisque quoique',
  'dans sur sous par pour avec sans entre vers chez depuis pendant avant après dès jusque lors',
  'qui quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles duquel desquels auquel auxquels',
  'ne pas plus n d l j s t m c qu jusqu lorsqu puisqu quoiqu aujourd hui',
  'combien comment pourquoi est-ce',
  'aussi très bien même mêmes tout tous toute toutes autre autres tel telle tels telles ainsi alors là ici ci',
];

/** Words that say nothing about what a text speaks of, with the stumps that elisions leave (l’, qu’ …). */
export const stopWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')));

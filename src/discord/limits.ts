/** What Discord refuses to exceed (developer documentation, "Component Reference", "Message" and "Application Commands"). Texts are counted in characters. */
export const limits = {
  message: {
    content: 2000,
    files: 10,
    /** Counting nested ones. */
    components: 40,
    /** All text displays of a message together, and so each. */
    text: 4000,
    rows: 5,
    rowButtons: 5,
    buttonLabel: 80,
    customId: 100,
    url: 512,
    galleryImages: 10,
    altText: 1024,
  },
  embed: { description: 4096, footer: 2048, total: 6000 },
  menuEntries: 25,
  menuText: 100,
  /** Ours: the longest code of a period that a custom id has room for. */
  periodCode: 23,
  choices: 25,
  choiceText: 100,
  command: {
    commands: 100,
    options: 25,
    name: 32,
    description: 100,
    /** Names and descriptions of a command with those of its options, the longest localisation of each. */
    total: 8000,
    /** Ours, well under theirs: a question longer than this can't be read back from the answer. */
    optionText: 300,
  },
} as const;

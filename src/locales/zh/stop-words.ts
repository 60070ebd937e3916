const lines = [
  '的 了 和 与 及 或 是 在 有 也 都 就 而 但 又 还 把 被 让 给 对 从 向 到 为 以 于 之 其 此 该 这 那 哪 谁 吗 呢 吧 啊 着 过 地 得',
  '我 你 他 她 它 我们 你们 他们 她们 它们 自己',
  '一个 一种 这个 那个 这些 那些 这种 那种 这样 那样 如此',
  '什么 怎么 怎样 如何 为何 为什么 哪个 哪些 哪里 哪一 多少 几 是否 何时 何地 何',
  '因为 所以 但是 而且 并且 或者 以及 如果 虽然 由于 因此 然而 不过 同时 其中 其他 对于 关于 根据 通过 随着 等 等等',
  '不 没 没有 很 更 最 非常 已 已经 将 会 能 可以 可能 应该 需要 并 则 却 再 才 只 个 们 所 使 来 去 上 下 中 里',
];

/** Words that say nothing about what a text speaks of. */
export const stopWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')));

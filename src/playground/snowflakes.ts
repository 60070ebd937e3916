/** The first millisecond that Discord's ids can name. */
const epoch = 1_420_070_400_000n;

/** Makes Discord ids that grow with time: 42 bits of milliseconds, then a counter. */
export const makeSnowflakes = (now: () => number): (() => string) => {
  let count = 0n;
  return () => {
    count += 1n;
    return (((BigInt(now()) - epoch) << 22n) + (count % 4_194_304n)).toString();
  };
};

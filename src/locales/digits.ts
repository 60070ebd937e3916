const isDecimal = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text);

/** Writes exact decimals with a locale's marks. Other text is returned as it is. */
export const digitsWriter = (locale: string): ((decimal: string, grouped: boolean) => string) => {
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: false });
  return (decimal, isGrouped) => (isDecimal(decimal) ? (isGrouped ? grouped : plain).format(decimal) : decimal);
};

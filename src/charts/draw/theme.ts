import { families } from './fonts.ts';

/** Pixels of the picture for one unit of the layout. */
export const density = 2;

/** The card brings its own ground: the same on Discord's dark and light themes. All lengths are in layout units. */
export const theme = {
  width: 680,
  margin: 26,
  radius: 14,
  card: '#ffffff',
  edge: '#d0d7de',
  ink: '#1f2328',
  soft: '#59636e',
  grid: '#e6e9ed',
  axis: '#8c959f',
} as const;

/** A CSS font of the picture. */
export const fontOf = (size: number, weight: 400 | 700 = 400): string => `${weight} ${size}px ${families}`;

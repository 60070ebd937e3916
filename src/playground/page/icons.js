/** The page's icons, drawn, so that no font has to know them. All are decoration: their button or text says what they mean. */

const paths = {
  send: 'M3 11.5 21 3l-6 18-3.5-7.5L3 11.5Z',
  sun: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Zm0-5v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  file: 'M6 2.5h8l5 5v14H6v-19Zm8 0v5h5M9 12h7m-7 4h7',
  download: 'M12 3v12m-5-5 5 5 5-5M4 20h16',
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c0-4 3.3-6 7.5-6s7.5 2 7.5 6',
  check: 'm5 12.5 4.5 4.5L19 7',
  thread: 'M4 4h16v11H9l-5 5V4Z',
  out: 'M9 5h10v10M19 5 6 18',
  thumbUp:
    'M7 21V10.5l4.5-8c1.8 0 2.8 1.2 2.4 3L13 9h6.2c1.2 0 2 1.1 1.7 2.2l-2.2 8A2.4 2.4 0 0 1 16.4 21H7Zm0 0H3V10.5h4',
  thumbDown:
    'M17 3v10.5l-4.5 8c-1.8 0-2.8-1.2-2.4-3L11 15H4.8c-1.2 0-2-1.1-1.7-2.2l2.2-8A2.4 2.4 0 0 1 7.6 3H17Zm0 0h4v10.5h-4',
};

/** An icon of the size of the text around it. */
export const icon = (name) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
};

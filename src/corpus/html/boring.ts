import { deadTags } from './tags.ts';
import { type Element, attribute, isElement, wordsIn } from './tree.ts';

/** What pages call the parts around an article, as whole words of class names and ids. */
const around =
  /(?:^|-)(?:related|recommend(?:ed|ations?)?|newsletter|cookies?|consent|breadcrumbs?|sidebar|promos?|advert(?:s|isements?)?|ads?|captions?|credits?|legend|popup|modal|subscribe|login|tags|pagination|pager|toolbar|copyright|trending|most-(?:read|popular)|read-(?:more|next)|also-(?:read|like)|lire-aussi|skip-link|screen-reader(?:-text)?|sr-only)(?:-|$)/;

/** Words that say something else when other words stand before them ("market-share"). */
const leading = /^(?:social|share|sharing|comments?|respond|partage|author-(?:bio|box))(?:-|$)/;

/** What readers say below an article can be longer than the article. */
const sure =
  /^(?:comments?|comment-?(?:list|section|area|form|thread)s?|disqus-thread|respond|related(?:-(?:articles|posts|news|stories))?)$/;

const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase();

const namesOf = (element: Element): readonly string[] =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'role') ?? ''}`
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(kebab)
    .filter((name) => !/^(?:has|with|no|without|is)-/.test(name));

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');

const lengthOf = (element: Element): number => wordsIn(element).replace(/\s+/g, ' ').length;

/** A picture with a line under it, set as a table. */
const isPictureTable = (element: Element): boolean =>
  element.tagName === 'table' && lengthOf(element) <= 120 && hasPicture(element);

const hasPicture = (element: Element): boolean =>
  element.childNodes.some((node) => isElement(node) && (node.tagName === 'img' || hasPicture(node)));

const hasHeadline = (element: Element): boolean =>
  element.childNodes.some((node) => isElement(node) && (node.tagName === 'h1' || hasHeadline(node)));

const isWithinArticle = (element: Element): boolean => {
  const parent = element.parentNode;
  if (!parent || !('tagName' in parent)) return false;
  return parent.tagName === 'article' || parent.tagName === 'main' || isWithinArticle(parent);
};

/** A page header holds the site's name and menus, unless the headline stands in it. */
const isSiteHeader = (element: Element): boolean =>
  element.tagName === 'header' && !isWithinArticle(element) && !hasHeadline(element);

const isDoubtful = (element: Element): boolean =>
  element.tagName === 'form' ||
  isHidden(element) ||
  namesOf(element).some((name) => around.test(name) || leading.test(name));

const isSure = (element: Element): boolean => namesOf(element).some((name) => sure.test(name)) && !hasHeadline(element);

/**
 * Whether an element holds nothing of the article. A doubtful sign never condemns an element that holds a third of the
 * page: `<div class="content with-sidebar">`, a form around all of it.
 */
export const isBoring = (element: Element, pageLength: number): boolean =>
  deadTags.has(element.tagName) ||
  isSiteHeader(element) ||
  isPictureTable(element) ||
  (isSure(element) && lengthOf(element) < pageLength * 0.9) ||
  (isDoubtful(element) && lengthOf(element) * 3 < pageLength);

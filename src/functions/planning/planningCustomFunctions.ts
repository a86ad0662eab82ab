/**
 * Functions on planning as Excel knows them. The JSDoc of each is the text of the formula wizard and the source of
 * its metadata (`npm run metadata`); \`unknown\` becomes the wizard's type any, so that texts and numbers arrive
 * as typed. This note stands above the imports: beside a wrapper it would count as its text.
 */
export {};

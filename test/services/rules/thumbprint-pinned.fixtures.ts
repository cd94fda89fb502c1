import { healthy, NEWER, OLDER, SITE_ID } from '../../helpers/evidence.ts';
import { beside, certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const HELD = '5A0E852886E17518705A7AF6783E7F037698BEF8';
const OLD = '8499DA13CF5D4FEEAAF5EF7E98BD1A0CC1748919';
const MISTYPED = '5A0E852886E17518705A7AF6783E7F037698BEF9';
const FOREIGN = 'F454D4277D449D8CD2384B63D7AA2F2F7F3766E4';

/** A setting of the site names these thumbprints; the vault knows an earlier version beside the one that App Service holds. */
const pins = (...thumbprints: readonly string[]) => ({
  ...certificate({ thumbprint: HELD }),
  sites: [],
  served: [],
  newest: { ...healthy.newest, thumbprint: HELD },
  versions: [
    { ...OLDER, thumbprint: OLD },
    { ...NEWER, thumbprint: HELD },
  ],
  pinned: [{ siteId: SITE_ID, siteName: 'app-shop', setting: 'WEBSITE_LOAD_CERTIFICATES', thumbprints }],
});
const another = { siteId: SITE_ID, siteName: 'app-blog', setting: 'CERT', thumbprints: [OLD] };

const EARLIER = 'WEBSITE_LOAD_CERTIFICATES of app-shop names 8499…8919: the thumbprint of an earlier version.';
const TYPED = 'WEBSITE_LOAD_CERTIFICATES of app-shop names 5A0E…BEF9, one character off 5A0E…BEF8 and held by nobody.';
const names = (thumbprint: string) => `WEBSITE_LOAD_CERTIFICATES of app-shop names ${thumbprint}`;

export const thumbprintPinned: RuleFixtures = {
  sick: {
    'an earlier version': {
      facts: pins(OLD),
      says: EARLIER,
      proofs: [names(OLD), `App Service holds ${HELD}`],
    },
    'an earlier version, beside one of somebody else': {
      facts: { ...pins(FOREIGN, OLD), others: [beside(FOREIGN)] },
      says: EARLIER,
    },
    'an earlier version, in two applications': {
      facts: { ...pins(OLD), pinned: [...pins(OLD).pinned, another] },
      says: 'WEBSITE_LOAD_CERTIFICATES of app-shop names 8499…8919, CERT of app-blog names 8499…8919: thumbprints of earlier versions.',
      proofs: [names(OLD), `CERT of app-blog names ${OLD}`, `App Service holds ${HELD}`],
    },
    'every certificate in one setting, an earlier version in another': {
      facts: { ...pins('*'), pinned: [...pins('*').pinned, another] },
      says: 'CERT of app-blog names 8499…8919: the thumbprint of an earlier version.',
    },
    'one character off what App Service holds': {
      facts: pins(MISTYPED),
      says: TYPED,
      proofs: [names(MISTYPED), `App Service holds ${HELD}`],
    },
    'one character off, and the vault knows only what App Service holds': {
      facts: { ...pins(MISTYPED), versions: [{ ...NEWER, thumbprint: HELD }] },
      says: TYPED,
    },
    'one character off, and the versions were not read': {
      facts: pins(MISTYPED),
      unseen: ['versions'],
      says: TYPED,
    },
    'a character too many': {
      facts: pins(`${HELD}0`),
      says: 'WEBSITE_LOAD_CERTIFICATES of app-shop names 5A0E…EF80, one character off 5A0E…BEF8 and held by nobody.',
    },
    'a character too few': {
      facts: pins(HELD.replace('5288', '528')),
      says: 'WEBSITE_LOAD_CERTIFICATES of app-shop names 5A0E…BEF8, one character off 5A0E…BEF8 and held by nobody.',
    },
    'one character off an earlier version, and an earlier version': {
      facts: pins(OLD, OLD.replace('DA13', 'DB13')),
      says: `${EARLIER} WEBSITE_LOAD_CERTIFICATES of app-shop names 8499…8919, one character off 8499…8919 and held by nobody.`,
      proofs: [names(OLD), names(OLD.replace('DA13', 'DB13')), `App Service holds ${HELD}`],
    },
    'a short one that is off': {
      facts: { versions: [OLDER, NEWER], pinned: [{ ...another, thumbprints: ['AA'] }] },
      says: 'CERT of app-blog names AA: the thumbprint of an earlier version.',
    },
  },
  healthy: {
    'what App Service holds': { facts: pins(HELD) },
    'what App Service holds, beside an earlier version and a slip': { facts: pins(OLD, HELD, MISTYPED) },
    'every certificate': { facts: pins('*', OLD, MISTYPED) },
    'a certificate of somebody else': { facts: { ...pins(FOREIGN), others: [beside(FOREIGN)] } },
    'a certificate of somebody else, and the versions not read': {
      facts: { ...pins(FOREIGN), others: [beside(FOREIGN)] },
      unseen: ['versions'],
    },
    'a thumbprint that nobody knows': { facts: pins(FOREIGN) },
    'an earlier version that another certificate of App Service holds': {
      facts: { ...pins(OLD), others: [beside(OLD)] },
    },
    'one character off, and another certificate of App Service holds it': {
      facts: { ...pins(MISTYPED), others: [beside(MISTYPED)] },
    },
    'a version that is one character off, and newer': {
      facts: {
        ...pins(MISTYPED),
        versions: [
          { ...OLDER, thumbprint: HELD },
          { ...NEWER, thumbprint: MISTYPED },
        ],
      },
    },
    'two characters off': { facts: pins(HELD.replace('5A0E', '5B1E')) },
    'the vault knows only what App Service holds': {
      facts: { ...pins(OLD), versions: [{ ...NEWER, thumbprint: HELD }] },
    },
    'App Service holds what the vault does not know': {
      facts: { ...pins(OLD), versions: [{ ...OLDER, thumbprint: OLD }] },
    },
    'no vault certificate': { facts: { ...pins(FOREIGN), versions: null } },
    'no setting': { facts: { pinned: [] }, unseen: ['versions'] },
  },
  unjudged: {
    'a thumbprint that nobody holds, and the versions not read': {
      facts: pins(OLD),
      unseen: ['versions'],
      unseenIs: 'the versions of the vault certificate',
    },
  },
};

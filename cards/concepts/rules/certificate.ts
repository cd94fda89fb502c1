import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on what App Service holds. */
export const certificateRules: readonly Concept[] = [
  {
    id: 'certificate-expired',
    names: ['certificate-expired', 'expired certificate'],
    says: 'App Service holds a certificate that is past its last day, so browsers refuse its host names now.',
    todo: 'Mend the first broken link that the card names, then Sync; where nothing else is found, renew in the vault.',
    page: PAGES.importing,
  },
  {
    id: 'certificate-expiring',
    names: ['certificate-expiring', 'expiring certificate', 'certificate expiring soon'],
    says: 'The certificate has fewer days left than configured, thirty by default, and the vault holds no newer version.',
    todo: 'Look at the renewal link: start a renewal, or find out why the vault does not renew by itself.',
    page: PAGES.renewal,
  },
  {
    id: 'certificate-not-from-key-vault',
    names: ['certificate-not-from-key-vault', 'uploaded certificate', 'uploaded pfx', 'manually uploaded certificate'],
    says: 'The certificate was uploaded by hand or is a free managed one, so nothing syncs it from a vault.',
    todo: 'Have its owner upload and bind the next one, or import it from a vault; a managed certificate renews itself.',
    page: PAGES.importing,
  },
  {
    id: 'order-not-ready',
    names: ['order-not-ready'],
    says: 'The App Service Certificate order behind the certificate waits to be issued, or has failed.',
    todo: 'Open the order in the portal and finish its domain verification, or read its error and rekey it.',
    page: PAGES.orders,
  },
  {
    id: 'plan-cannot-bind',
    names: ['plan-cannot-bind', 'Free tier', 'Shared tier', 'plan tier', 'which tier', 'Basic tier'],
    says: 'The plan of the app is of the tier Free or Shared, which binds no private certificate.',
    todo: 'Scale the plan to Basic or above, which costs money.',
    page: PAGES.plans,
  },
];

/** The words in which the bot judges and decides, explained. */
export const greenlightTerms = {
  'colours-says':
    'Red is for users hit now or sure to be, yellow for what will break or is out of sync, white for not seen, green for all sound.',
  'colours-todo': 'Take red first, then yellow by its countdown; what could not be seen is never green.',
  'colour-red-says': 'Red: users are hit now, or are sure to be with nothing in motion that would prevent it.',
  'colour-red-todo':
    'Open the card of the certificate and approve the fix of its first broken link, or do by hand what it says.',
  'colour-yellow-says':
    'Yellow: the certificate will break or is out of sync with its vault, though users do not notice yet.',
  'colour-yellow-todo': 'Ask why it is yellow, mend the first broken link and sync before the countdown ends.',
  'colour-green-says': 'Green: every rule was judged and none found anything.',
  'colour-green-todo': 'Nothing; a note on a green card tells what will need attention later.',
  'colour-unknown-says':
    'Nothing wrong was found, but something on the chain could not be read, so the certificate is not called green.',
  'colour-unknown-todo': 'Give the bot the role that the card names, then check again.',
  'link-certificate-says':
    'The link of what App Service holds: a Microsoft.Web/certificates resource, which is a copy and not the object in the vault.',
  'link-certificate-todo': 'Compare its thumbprint and last day with the newest version in the vault.',
  'link-vault-says':
    'The link of the vault that the certificate refers to by resource id: whether it is there, where it was, and in which tenant.',
  'link-vault-todo': 'If it is broken, recover the vault or import from the one that took its place.',
  'link-access-says':
    'The link of what lets Microsoft Azure App Service read the secret: an access policy or a role, whichever the vault obeys.',
  'link-access-todo':
    'If it is broken, approve the grant that the card proposes, then keep it in the infrastructure code.',
  'link-network-says': 'The link of whether the firewall or the perimeter of the vault lets App Service through.',
  'link-network-todo':
    'If it is broken, let trusted Microsoft services bypass the firewall, or have the perimeter admit them.',
  'link-secret-says':
    'The link of what the vault would hand out: the secret of the same name, which carries the certificate with its key.',
  'link-secret-todo': 'If it is broken, recover or enable it, or put a usable PFX there.',
  'link-renewal-says':
    'The link of whether the vault gets a new version in time, and whether that version is fit to be served.',
  'link-renewal-todo':
    'If it is broken, mend issuer or policy in the vault; the bot starts a renewal only where the issuer can.',
  'link-sync-says': 'The link of whether App Service has taken the newest version from the vault.',
  'link-sync-todo': 'If it alone is broken, Sync; if an earlier link is broken too, mend that one first.',
  'link-binding-says': 'The link of which thumbprint each host name and slot is bound to.',
  'link-binding-todo': 'If it is broken, rebind the host name to the newest certificate.',
  'link-served-says':
    'The link of what browsers really get, seen by connecting to the host name; with probing off it is shown as not looked at.',
  'link-served-todo': 'If it is broken while the binding is right, look at a front door or gateway before the app.',
  'link-guard-says':
    'Not a link of the chain, but what would block the fix itself: a lock, a policy, or nobody here who may approve.',
  'link-guard-todo': 'Clear it before approving, as the plan says.',
  'first-broken-link-says':
    'The earliest link of the chain with a finding, which is the cause; what is wrong on later links follows from it or was not reached.',
  'first-broken-link-todo': 'Mend this one first, then look again: the later findings often go with it.',
  'countdown-says': 'The time left until users would see an expired certificate if nothing changes.',
  'countdown-todo': 'Take the shortest first, and have the fix approved well before it ends.',
  'chain-says':
    'One stage on the way of a certificate: certificate, vault, access, network, secret, renewal, sync, binding, served.',
  'chain-todo': 'Read the chain on the card from left to right: the first broken one is the cause.',
  'finding-says': 'One fault, found by one rule on one link, with the requests that prove it beside it.',
  'finding-todo': 'Unfold the evidence on the card to see what Azure answered and when.',
  'symptom-says':
    'A finding that colours the certificate without being a cause, such as an expiry date; it comes first only where nothing else is found.',
  'symptom-todo': 'Mend the first broken link, and the symptom goes with the next sync.',
  'gap-says': 'A rule that could not be judged because a fact could not be read; it is never counted as healthy.',
  'gap-todo':
    'See on the card why it was not read and which role would mend that; a refusal to the bot says nothing about App Service.',
  'evidence-says': 'What Azure answered, with the request, its age and a command that repeats it.',
  'evidence-todo': 'Run the command yourself where you doubt the verdict.',
  'four-eyes-says':
    'Whoever asked for a change of access or network may not approve it; a sync or a rebind alone needs no second person.',
  'four-eyes-todo': 'Have somebody else in the conversation press Approve who could make the change in Azure.',
  'break-glass-says':
    'Passing the rule of four eyes in an emergency, with a reason that is kept in the audit; it never gives a right that one lacks in Azure.',
  'break-glass-todo': 'Use it only where users are hit and nobody else can be reached, and say why.',
  'blast-radius-says': 'What else a change touches, above all the other certificates that follow the same vault.',
  'blast-radius-todo': 'Read on the card who shares the vault before approving.',
  'plan-digest-says':
    'A short print of what a plan would do; an approval carries it and so fits this one plan and no other.',
  'plan-digest-todo': 'Nothing; where the facts have changed the approval is void, so decide on the newest card.',
  'plan-says':
    'An ordered list of changes that cures the first broken link, each with its before and after and its undo; nothing else is touched.',
  'plan-todo': 'Ask why a certificate is yellow to see the plan for it, then approve or decline it on the card.',
  'case-says':
    'One question and all that follows from it: one card in one thread, from the look through the decision to the fix.',
  'case-todo': 'Go on in the same card; ask again for a fresh look.',
  'approve-says':
    'An approval counts only from somebody whom Azure would let make the same change, for one plan and a short time.',
  'approve-todo': 'Press Approve on the card, or bring in somebody with the role that it names.',
  'undo-says': 'A change keeps what was there before and, except for a sync or a recovery, can be taken back to it.',
  'undo-todo':
    'Read under Details how each step is undone; a CanNotDelete lock keeps a role assignment from being undone.',
} as const;

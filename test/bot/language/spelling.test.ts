import { corrected, spelledOut } from '../../../bot/language/spelling.ts';

const words = (all: string) => all.split(/\s+/).filter(Boolean);

test.each([
  ["what's up and whos there", 'what is up and who is there'],
  ["it's red, that's bad, there's more", 'it is red, that is bad, there is more'],
  ['its that theres', 'its that theres'],
  ['do nto sync', 'do not sync'],
  ['into pinto', 'into pinto'],
  ['pleeease nooow', 'please now'],
  ['www.contoso.com', 'www.contoso.com'],
  ['agree soon', 'agree soon'],
  ['Microsoft.Azure.WebSites', 'app service'],
  ['microsoft.azure.web-sites', 'app service'],
  [
    'for abfa0a7c-a6b6-4736-8310-5855508787cd and 6a02c803-dafd-4136-b4c3-5a6f318b4714',
    'for app service and app service',
  ],
  ['x-abfa0a7c-a6b6-4736-8310-5855508787cd', 'x-abfa0a7c-a6b6-4736-8310-5855508787cd'],
  ['microsoft.azure.websites.de', 'microsoft.azure.websites.de'],
])('%s spelled out', (typed, meant) => {
  expect(spelledOut(typed)).toBe(meant);
});

/** As it is typed: alone, with more behind it that makes it a name, and within a word. */
const HEARD: readonly (readonly [meant: string, typed: readonly string[]])[] = [
  ['fix', words('fixx fxi fiix')],
  ['sync', words('synch synk syncc sinc sycn snyc synx sysnc snc synv')],
  ['synchronize', words('syncronize sincronize synkronize sinchronise synchronice syncrunize')],
  ['trigger', words('triger trigrer')],
  ['certificate', words('certificat certifcate certifcates certificte certifiate cerificate sertificate certificats')],
  ['which', words('wich whcih whihc whitch')],
  ['what', words('wat wht waht wot')],
  ['why', words('wy whyy wyh')],
  ['you', ['u']],
  ['give me', words('gimme gimmie')],
  ['let me', ['lemme']],
  ['going to', words('gonna gona')],
  ['want to', ['wanna']],
  ['right now', ['rn']],
  ['about', ['abt']],
  ['thanks', words('thx tnx thks thanx ty')],
];

test.each(HEARD.flatMap(([meant, typed]) => typed.map((word) => [word, meant] as const)))('%s is %s', (word, meant) => {
  expect(corrected(`so ${word} it`)).toBe(`so ${meant} it`);
  expect(corrected(word.toUpperCase())).toBe(meant);
  for (const name of [
    `é${word}`,
    `${word}é`,
    `-${word}`,
    `${word}-`,
    `_${word}`,
    `${word}.9`,
    `7${word}`,
    `${word}7`,
  ]) {
    expect(corrected(`so ${name} it`)).toBe(`so ${name} it`);
  }
});

test.each([
  ['r we red', 'are we red'],
  ['r the certs red', 'are the certs red'],
  ['r u ok', 'are you ok'],
  ['why r we red', 'why are we red'],
  ['hi,share the list', 'hi,show the list'],
  ['could you share the list', 'could you show the list'],
  ['r2 the', 'r2 the'],
  ['our all', 'our all'],
  ['r red', 'r red'],
  ['r theirs', 'r theirs'],
  ['share the list', 'show the list'],
  ['please share with me the history', 'please show the history'],
  ['ok. share us all', 'ok. show all'],
  ['you share status', 'you show status'],
  ['share me details', 'show details'],
  ['share them', 'share them'],
  ['we share the vault', 'we share the vault'],
  ['y tho', 'why'],
])('%s is %s', (typed, meant) => {
  expect(corrected(typed)).toBe(meant);
});

test.each([
  // Neighbours swapped, or struck twice.
  ['renwe', 'renwe'],
  ['resotre', 'restore'],
  ['repiar', 'repair'],
  ['repairr', 'repair'],
  ['rrepair', 'repair'],
  ['appprove', 'approve'],
  ['grnat', 'grant'],
  ['aplpy', 'apply'],
  ['undoo', 'undo'],
  // A letter missing from an order changes it, but for a very long one.
  ['repar', 'repar'],
  ['aprove', 'aprove'],
  ['synchronie', 'synchronie'],
  ['sychronize', 'synchronize'],
  ['remport', 'remport'],
  // Another letter makes another word of an order.
  ['remind', 'remind'],
  ['repeal', 'repeal'],
  ['approxe', 'approxe'],
  ['garant', 'garant'],
  ['gaunt', 'gaunt'],
  ['amply', 'amply'],
  // The other words that decide.
  ['certifixate', 'certificate'],
  ['expirng', 'expiring'],
  ['expirring', 'expiring'],
  ['exopiring', 'expiring'],
  ['exxpiry', 'expiry'],
  ['secrt', 'secrt'],
  ['secrret', 'secret'],
  ['secrxt', 'secrxt'],
  ['sxcret', 'secret'],
  ['zecret', 'zecret'],
  ['bindng', 'binding'],
  ['bindinga', 'bindinga'],
  ['statu', 'statu'],
  ['staus', 'status'],
  ['polcy', 'policy'],
  ['progres', 'progres'],
  ['progresss', 'progresss'],
  ['cancell', 'cancel'],
  ['histroy', 'history'],
  ['whcih', 'which'],
  ['pleaes', 'please'],
  ['plaese', 'please'],
  ['plxase', 'please'],
  ['yellw', 'yellw'],
  ['shop', 'shop'],
  ['humbprint', 'thumbprint'],
  ['borken', 'broken'],
  ['faild', 'faild'],
  // Words of their own.
  ['expect', 'expect'],
  ['expires', 'expires'],
  ['expire', 'expire'],
  ['listen', 'listen'],
  ['shown', 'shown'],
  ['kv-resotre', 'kv-resotre'],
  ['resotre.contoso.com', 'resotre.contoso.com'],
])('mistyped: %s is %s', (typed, meant) => {
  expect(corrected(`now ${typed} kv`)).toBe(`now ${meant} kv`);
});

import { means, reads, spares } from './said.ts';

describe('what did not happen', () => {
  reads(
    'diagnose',
    `heute nicht synchronisiert / das _ wieder nicht repariert / pas synchronisé aujourd'hui / personne n'a corrigé _
    / hoy no sincronizó / no arregló nada / todavía no se corrigió / no está sincronizando / ontem não sincronizou o _ / ainda não corrigiu
    / não mexi em nada / no toqué nada / não sincronizou | o que houve / no sincronizó | qué pasa`,
  );
  reads(
    'status-of-operation',
    "noch nicht freigegeben / niemand hat genehmigt / pas encore approuvé / personne n'a encore validé / nadie lo aprobó todavía / ninguém aprovou ainda / a _ não reiniciou",
  );
  means(
    'diagnose',
    'heute nicht synchronisiert / personne n’a synchronisé / hoy no sincronizó / no está sincronizando kv-shop / hoje não sincronizou / ainda não sincronizou? / o kv-shop não sincronizou ainda. O que houve?',
  );
  means('status-of-operation', 'noch nicht freigegeben / pas encore approuvé / ninguém aprovou ainda');
});

describe('what forbids', () => {
  spares('diagnose', 'não sincronizou | cancela / no sincronizó | así que nada / nicht synchronisiert | lass es');
  means(
    'cancel',
    'nicht synchronisieren / ne pas synchroniser / no sincronices / não sincronize / não sincroniza / noch nicht / pas encore / aún no / ainda não / não sincronizou, cancela',
  );
});

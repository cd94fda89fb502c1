import { means, reads, spares } from './said.ts';

describe('what did not happen', () => {
  reads(
    'diagnose',
    `heute nicht synchronisiert / das _ wieder nicht repariert / pas synchronisé aujourd'hui / personne n'a corrigé _
    / hoy no sincronizó / no arregló nada / todavía no se corrigió / no está sincronizando / ontem não sincronizou o _ / ainda não corrigiu
    / die bindung noch nicht geändert / das zertifikat nicht erneuert / nie synchronisiert / nicht importiert / wir haben nichts geändert / ich habe hier nichts angefasst
    / pas encore renouvelé / jamais importé / pas mis à jour / nunca se sincronizó / no se importó / aún no se renovó / no hemos cambiado nada / nunca sincronizou / ainda não importou / isso não ajudou / continua sem correção
    / not yet fixed / still not yet renewed / まだ更新されていない / インポートされていません
    / não mexi em nada / no toqué nada / não sincronizou | o que houve / no sincronizó | qué pasa`,
  );
  reads(
    'status-of-operation',
    "noch nicht freigegeben / niemand hat genehmigt / pas encore approuvé / personne n'a encore validé / nadie lo aprobó todavía / ninguém aprovou ainda / a _ não reiniciou / je n'ai pas approuvé ça / nous n'avons jamais validé / yo no aprobé eso / eu não aprovei isso / まだ承認されていません / 誰も承認していない",
  );
  means(
    'diagnose',
    'heute nicht synchronisiert / personne n’a synchronisé / hoy no sincronizó / no está sincronizando kv-shop / hoje não sincronizou / ainda não sincronizou? / o kv-shop não sincronizou ainda. O que houve?',
  );
  means('status-of-operation', 'noch nicht freigegeben / pas encore approuvé / ninguém aprovou ainda');
});

describe('what somebody is not able to do', () => {
  reads(
    'diagnose',
    "ich kann es nicht syncen / wir können _ nicht reparieren / je n'arrive pas à la synchroniser / on arrive pas à corriger / no lo puedo arreglar / no consigo sincronizarlo / não consigo sincronizar o _ / não posso corrigir",
  );
  reads(
    'explain-concept',
    `i can't approve / we cannot approve it / i can not approve this / i am not able to approve / not allowed to approve / unable to press approve the fix / ich kann nicht freigeben / wir dürfen das nicht genehmigen
    / je ne peux pas approuver / on peut pas la valider / je n'arrive pas à l'approuver / no puedo aprobarlo / no me deja aprobar / nobody may approve / no one is there to approve / there is nobody to approve / keiner da zum freigeben / niemand ist da der freigibt / il n'y a personne pour approuver
    / no hay nadie que apruebe / não há ninguém para aprovar / 承認者がいない / 承認する人がいません / não consigo aprovar / não me deixa aprová-lo / 承認できない / 承認できませんが`,
  );
  means('diagnose', 'No puedo ver kv-shop / Não posso abrir kv-shop');
  means('explain-concept', 'No puedo aprobar / Je n’arrive pas à approuver / 承認できません');
});

describe('an answer takes nothing back', () => {
  reads('smalltalk/other', "don't know / i do not know / we don't really know yet");
});

describe('what forbids', () => {
  spares('diagnose', 'não sincronizou | cancela / no sincronizó | así que nada / nicht synchronisiert | lass es');
  means(
    'cancel',
    'nicht synchronisieren / ne pas synchroniser / no sincronices / não sincronize / não sincroniza / noch nicht / pas encore / aún no / ainda não / não sincronizou, cancela',
  );
});

import { reads, spares } from './said.ts';

describe('a trouble that is told is no question of the past', () => {
  reads('history/audit', 'which cert was bound before / qué certificado estaba antes');
  spares(
    'history/audit',
    `which cert was bound before | the sync failed / which cert was bound before | it may fail / which cert was bound before | an error is there / which cert was bound before | errors are there
    / welches zertifikat war vorher gebunden | fehlermeldung kommt / qué certificado estaba antes | porqué / qual certificado estava antes | porquê`,
  );
});

describe('a wish to be told is no question of how it is', () => {
  reads('diagnose', 'is everything ok / is everything ok | our storyteller asks');
  spares(
    'diagnose',
    `is everything ok | alerting please / is everything ok | notification please / is everything ok | pinging please / is everything ok | reminding please / is everything ok | warning please / is everything ok | monitoring please
    / ist alles ok | benachrichtige mich / ist alles ok | melden bitte / está todo bien | avisadme / está todo bien | avísame / tout va bien | prévenir / is everything ok | please tell us soon`,
  );
});

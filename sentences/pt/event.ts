import type { Sentences } from '../catalogue.ts';

/** What Azure told of by itself, and what follows from it. */
export const event: Sentences<'event'> = {
  'new-version': 'Nova versão no cofre',
  'near-expiry': 'Prestes a expirar no cofre',
  expired: 'Expirado no cofre',
  'access-changed': 'Políticas de acesso alteradas',
  'vault-changed': 'Cofre alterado',
  'roles-changed': 'Atribuições de função alteradas',
  vaults: '{count, plural, one {# cofre} other {# cofres}}',
  since: 'há {time} ({at})',
  'follow-it': '{count, plural, one {Um certificado depende dele} other {# certificados dependem dele}}',
  'all-ready':
    '{count, plural, one {O único certificado que a segue pode recebê-la: sincronizar agora?} other {Todos os # certificados que a seguem podem recebê-la: sincronizar agora?}}',
  'some-ready': '{ready} de {count} certificados que a seguem podem recebê-la',
  'will-break':
    'Esta alteração fará falhar a próxima sincronização de {count, plural, one {# certificado} other {# certificados}}',
  'can-sync-again':
    'Depois desta alteração, {count, plural, one {# certificado pode} other {# certificados podem}} sincronizar de novo',
  breaking: 'a próxima sincronização falhará',
  broken: 'as sincronizações falham, como antes',
  unsafe: 'a nova versão causaria danos',
  unseen: 'não pôde ser avaliado: nem todo o caminho pôde ser lido',
  ready: 'pode receber a nova versão',
  mended: 'pode sincronizar de novo',
  sound: 'nada está no caminho',
  say: 'Diga <b>{words}</b>',
  more: 'e mais {count, plural, one {# certificado} other {# certificados}}',
  together: 'Uma só aprovação, abaixo, leva os {count}: o primeiro sozinho, antes dos outros.',
  'vaults-left':
    '{count, plural, one {Há mais # cofre} other {Há mais # cofres}} sob este escopo que não {count, plural, one {foi examinado} other {foram examinados}}.',
};

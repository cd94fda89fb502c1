import type { Sentences } from '../catalogue.ts';

/** The changes of a plan, with what is before and after each; and the words that head a line about one. */
export const change: Sentences<'change'> = {
  'add-access-policy': 'Permitir que <b>{principal}</b> leia <b>{vault}</b> (política de acesso: sem → com {rights})',
  'assign-role': 'Atribuir a função {role} a <b>{principal}</b> em <b>{scope}</b> (não atribuída → atribuída)',
  'set-network-bypass':
    'Permitir serviços confiáveis da Microsoft no firewall de <b>{vault}</b> (bypass: {before} → {after}); as outras regras permanecem',
  'recover-vault':
    'Recuperar o cofre <b>{vault}</b> com tudo o que havia nele (excluído → de volta); as atribuições de função nele não voltam',
  'recover-certificate':
    'Recuperar o certificado <b>{secret}</b> em <b>{vault}</b> com todas as versões (excluído → de volta)',
  'recover-secret': 'Recuperar o segredo <b>{secret}</b> em <b>{vault}</b> com todas as versões (excluído → de volta)',
  'enable-secret-version':
    'Habilitar a versão {version} de <b>{secret}</b> em <b>{vault}</b> (desabilitada → habilitada)',
  'start-renewal':
    'Pedir a {issuer} uma nova versão de <b>{secret}</b> em <b>{vault}</b> (a versão mais recente → uma recém-emitida pela mesma política)',
  'sync-certificate': 'Sincronizar <b>{certificate}</b> (a versão que o App Service tem → a mais recente no cofre)',
  'import-certificate':
    'Importar <b>{secret}</b> de <b>{vault}</b> para o App Service como <b>{certificate}</b> (não existe → importado, ao lado do certificado atual)',
  'bind-hostname': 'Associar <b>{host}</b> em {site} ({before} → {after})',
  'bind-unbound-hostname': 'Associar <b>{host}</b> em {site} (sem certificado → {after})',
  'subject-add-access-policy': 'Política de acesso de {vault}',
  'subject-assign-role': 'Função em {scope}',
  'subject-set-network-bypass': 'Firewall de {vault}',
  'subject-recover-vault': 'Recuperação de {vault}',
  'subject-recover-secret': 'Recuperação de {secret} em {vault}',
  'subject-enable-secret-version': 'Versão {version} de {secret} em {vault}',
  'subject-start-renewal': 'Renovação de {secret} em {vault}',
  'subject-sync-certificate': 'Sincronização de {certificate}',
  'subject-import-certificate': 'Importação de {certificate}',
  'subject-bind-hostname': 'Associação de {host}',
  'rights-on-both': '{rights} em segredos e certificados',
  'rights-on-each': '{secrets} em segredos e {certificates} em certificados',
  'rights-on-secrets': '{rights} em segredos',
  'rights-on-certificates': '{rights} em certificados',
  slot: '{app} (slot {slot})',
};

import type { Sentences } from '../catalogue.ts';

/** What the rules find about the vault. */
export const ruleVault: Sentences<'rule-vault'> = {
  'in-other-tenant':
    '{vault} pertence ao locatário {theirs}, e o certificado ao locatário {ours}: o App Service não lê cofres de outro locatário.',
  'tenant-of-vault': 'tenantId é {tenant} em {vault}',
  'tenant-of-subscription': 'tenantId é {tenant} na assinatura do certificado',
  moved:
    'O cofre {vault} não está onde o certificado aponta: agora está no grupo de recursos {group} da assinatura {subscription}.',
  'azure-knows-none': 'O Azure não conhece {id}',
  'there-is': 'Existe {id}',
  'not-found':
    'Não há cofre {name}: nem onde o certificado aponta, nem entre os excluídos, nem em outro lugar com esse nome.',
  'none-deleted': 'Não há cofre {name} excluído que possa ser recuperado',
  'none-elsewhere': 'Nenhum outro cofre que o bot pode ler se chama {name}',
  'soft-deleted':
    '{known, select, both {O cofre {name} foi excluído em {day} e pode ser recuperado até {until}; as atribuições de função não voltam com ele.} deletion {O cofre {name} foi excluído em {day} e pode ser recuperado; as atribuições de função não voltam com ele.} purge {O cofre {name} foi excluído e pode ser recuperado até {until}; as atribuições de função não voltam com ele.} other {O cofre {name} foi excluído e pode ser recuperado; as atribuições de função não voltam com ele.}}',
  deletion:
    '{known, select, both {{id} foi excluído em {time}, seu scheduledPurgeDate é {until}} deletion {{id} foi excluído em {time}, seu scheduledPurgeDate não é informado} purge {{id} foi excluído em momento não informado, seu scheduledPurgeDate é {until}} other {{id} foi excluído em momento não informado, seu scheduledPurgeDate não é informado}}',
};

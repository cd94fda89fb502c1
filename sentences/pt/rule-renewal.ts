import type { Sentences } from '../catalogue.ts';

/** What the rules find about renewals in the vault. */
export const ruleRenewal: Sentences<'rule-renewal'> = {
  unsafe: 'A versão mais recente de {name} em {vault} não é segura para uso: {dangers}.',
  /** What stands as {dangers}, one or several of them, joined as the language joins what is listed. */
  'no-longer-covers': 'não cobre mais {hosts}',
  'has-expired': 'expirou em {day}',
  'not-for-servers': 'não serve para servidores web',
  'self-issued': 'indica a si mesma como emissor',
  'other-issuer': 'foi emitida por {after}, não mais por {before}',
  /** What proves it. */
  newest:
    'A versão {version} ({thumbprint}), emitida por {issuer}, {count, plural, =0 {não inclui nenhum host} other {inclui {hosts}}} e é válida até {day}',
  held: 'O App Service tem {thumbprint}, emitido por {issuer}, que {count, plural, =0 {não inclui nenhum host} other {inclui {hosts}}}',
  'held-untold':
    'O App Service tem {thumbprint}, de emissor que ele não informa, que {count, plural, =0 {não inclui nenhum host} other {inclui {hosts}}}',
  'awaits-merge': 'A renovação de {name} em {vault} aguarda que alguém mescle o certificado assinado.',
  'in-progress': 'O status é inProgress',
  'in-progress-details': 'O status é inProgress: “{details}”',
  issuer: 'O emissor é {issuer}',
  'issuer-not-told': 'O emissor não é informado',
  failed: 'A renovação de {name} em {vault} falhou, e o motivo não é informado.',
  'failed-issuer':
    '{ended, select, yes {A renovação de {name} em {vault} falhou; o emissor diz: “{words}”} other {A renovação de {name} em {vault} falhou; o emissor diz: “{words}”.}}',
  'failed-vault':
    '{ended, select, yes {A renovação de {name} em {vault} falhou; o cofre diz: “{words}”} other {A renovação de {name} em {vault} falhou; o cofre diz: “{words}”.}}',
  status: 'O status é failed, o erro é {code}',
  'status-no-code': 'O status é failed, o erro não tem código',
  'issuer-unknown': '{vault} não pode renovar {name} sozinho: o cofre não conhece o emissor.',
  'not-automatic': '{vault} não renova {name} sozinho: a política, no máximo, envia e-mail aos contatos.',
  'held-until': 'O que o App Service tem é válido até {day}.',
  policy:
    'O emissor é {issuer}, {automatic, select, yes {uma ação da política é AutoRenew} other {nenhuma ação da política é AutoRenew}}',
};

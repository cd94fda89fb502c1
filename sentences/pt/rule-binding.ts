import type { Sentences } from '../catalogue.ts';

/** What the rules find about host names and bindings. */
export const ruleBinding: Sentences<'rule-binding'> = {
  'on-earlier':
    '{count, plural, one {{hosts} ainda está associado a uma versão {expired, select, yes {expirada} other {anterior}} do certificado.} other {{hosts} ainda estão associados a uma versão {expired, select, yes {expirada} other {anterior}} do certificado.}}',
  'on-uploaded':
    '{count, plural, one {{hosts} ainda está associado a {uploaded}, embora este certificado o cubra e valha por mais tempo.} other {{hosts} ainda estão associados a {uploaded}, embora este certificado os cubra e valha por mais tempo.}}',
  /** What stands as {uploaded}, one or several of them. */
  uploaded: '{name}, carregado manualmente, que {ended, select, yes {expirou} other {expira}} em {day}',
  'uploaded-until': '{name} foi carregado manualmente e é válido até {day}',
  refused:
    '{count, plural, one {{hosts} está associado a este certificado, que não o cobre.} other {{hosts} estão associados a este certificado, que não os cobre.}}',
  neither:
    '{count, plural, one {{hosts} não tem associação TLS, e este certificado não o cobre.} other {{hosts} não têm associação TLS, e este certificado não os cobre.}}',
  unbound:
    '{count, plural, one {{hosts} não tem associação TLS, embora este certificado o cubra.} other {{hosts} não têm associação TLS, embora este certificado os cubra.}}',
  pin: '{setting} de {site} aponta para {thumbprint}',
  /** {pins} are one or several of the one before, or of the one after. */
  'pinned-old':
    '{count, plural, one {{pins}: a impressão digital de uma versão anterior.} other {{pins}: impressões digitais de versões anteriores.}}',
  'pinned-wrong': '{pins}.',
  mistyped: '{setting} de {site} aponta para {thumbprint}, que difere de {meant} em um caractere e não existe',
};

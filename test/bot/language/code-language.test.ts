import { readIntent } from '../../../bot/language/intent.ts';

test.each([
  ['give me the fix for kv-shop as bicep', 'bicep'],
  ['export the fix for kv-terraform-prod as arm json', 'arm'],
  ['ARM-Vorlage für shop.contoso.com', 'arm'],
  ['shop.contoso.comの修正をARMテンプレートで', 'arm'],
  ['give me the json template for shop.contoso.com', 'arm'],
  ['how would that look in azurerm', 'terraform'],
  ['fix for bicep.contoso.com as tf', 'terraform'],
  ['az-cli for shop.contoso.com', 'az'],
  ['give me the azure cli commands for shop.contoso.com', 'az'],
  ['show it in PowerShell', 'powershell'],
  ['I have terraform, give me the az command for shop.contoso.com', 'az'],
  ['powershell or bicep for shop.contoso.com', 'powershell'],
  ['bicep or powershell for shop.contoso.com', 'bicep'],
  ['convert the az commands to bicep for shop.contoso.com', 'bicep'],
  ['export the fix for shop.contoso.com', null],
  ['an alarm for charm', null],
])('%j asks for %s', (text, language) => {
  expect(readIntent(text).code).toBe(language);
});

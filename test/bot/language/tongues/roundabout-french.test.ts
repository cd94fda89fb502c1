import { french } from '../../../../bot/language/tongues/french.ts';
import { orderedIn, orders, phrases } from './phrases.ts';

const ORDERS = {
  sync: phrases(`
  passe _ à la dernière version / passez _ en dernière version / mettez _ à la toute dernière version / mettre _ à la nouvelle version / amène _ sur la nouvelle version / monte _ à la dernière version / monte _ en nouvelle version / monte _ à la dernière version de la liaison / amène _ à la nouvelle version de l'empreinte /
  fais prendre le nouveau certificat à _ / faites charger la nouvelle version du coffre par _ / faire prendre nouveau certificat à _ / fais importer le certificat renouvelé par _`),
  fix: phrases(`
  annule ce que tu as fait / annulez tout ce que vous avez changé sur _ / défais ta modif / reviens sur tes modifs / revenez sur vos modifications / rétablis tes changements / défaites ta dernière modification /
  j'approuve la correction / je valide le correctif pour _ / j'accepte ta proposition / on approuve le plan / nous approuvons la réparation de _ / je confirme cette modification / je valide correctif sur _ / j'approuve fix /
  vas-y avec ta proposition / avec le plan / avec l'option 2 / go pour option 2 / pars sur 2 / partons sur l'option / allez-y avec l'option 2 pour _ / avec la solution 2 / sur la proposition / on part sur la correction de _ /
  modifie la stratégie d'accès du coffre / ajuste droits sur _ / ajuste les droits de _ / changez la règle du coffre / remplace le rôle de _ / adapte l'autorisation du coffre / complète les permissions de l'app sur _ / remplace l'object id dans _`),
};

orders(french, ORDERS);

test.each(
  phrases(`
  monte _ à la dernière version de node / passe _ à la dernière version de php / mets _ à la dernière version de php / bob monte _ en dernière version / vous faites prendre le nouveau certificat à _ / il annule tes changements / si j'approuve le plan / j'approuve le plan sauf l'option 2 / merci pour la solution / avec la solution de bob / avec l'option b / pars sur x / avec la solution x / on change la règle du coffre`),
)('no order: %s', (clause) => {
  expect(orderedIn(french, clause)).toBeNull();
});

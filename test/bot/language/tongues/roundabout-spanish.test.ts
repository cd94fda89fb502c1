import { spanish } from '../../../../bot/language/tongues/spanish.ts';
import { orderedIn, orders, phrases } from './phrases.ts';

/** Orders by what goes where, by what was done before, and by saying that one approves; a name is `_`. */
const ORDERS = {
  sync: phrases(`
  lleva _ a la última versión / lleva a _ a nueva versión / deja _ con el nuevo certificado / deja _ en la versión más reciente / deja _ en la nueva versión / sube _ a la nueva versión /
  consigue que _ use el certificado / logra que _ lea ya la nueva versión / haga que _ descargue ahora el secreto nuevo / haz que _ pille el nuevo certificado / haz que _ coja la versión nueva`),
  fix: phrases(`
  anula lo que hiciste / anula todo lo que has tocado / anula lo que cambiamos / deshaz lo que hiciste / revierte todo lo que cambiaste ayer en _ /
  apruebo el arreglo / aprobamos la propuesta / acepto ese plan para _ / autorizo este cambio en _ / confirmo la corrección de _ /
  sigue con la opción 2 / dale con la opción dos / procede con la 3 / dale a 2 / tira a 1 / vamos con opción 1 para _ / adelante con la 2 en _ /
  vuelve a enlazar _ / reenlaza _ / reenlazar _ / revincula _ / reasocia _ / reasociar _ / rebindear _ / re-bindea _`),
};

orders(spanish, ORDERS);

test.each(
  phrases(`
  ana deja _ en la nueva versión / ana consigue que _ use la versión nueva / consigue que _ use el certificado de otro proveedor / nadie anula lo que hiciste / nunca apruebo el plan / apruebo el plan a medias / confirmo el cambio de turno / nunca sigue con la opción 2 / dale a 2 servidores / ana reenlaza _ / ana revincula _`),
)('no order: %s', (clause) => {
  expect(orderedIn(spanish, clause)).toBeNull();
});

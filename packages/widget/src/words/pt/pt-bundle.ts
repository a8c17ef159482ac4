import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Portuguese. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Um conjunto para si: ${name}`,
    total: 'No total',
    addAll: (n) => (n === 1 ? 'Pôr no carrinho' : `Pôr os ${n} no carrinho`),
    addRest: (n) => (n === 1 ? 'Pôr o outro' : `Pôr os outros ${n}`),
    again: 'Pôr de novo',
    adding: 'A juntar',
    soldOut: 'Esgotado',
    onlyLeft: (n, of) => `Só ${n} de ${of}`,
    notSold: 'Já não se vende',
    limit: 'A loja não permite mais no carrinho',
    notAdded: 'Não foi junto',
    was: 'antes',
    inCart: 'No seu carrinho',
    allIn: 'Está tudo no seu carrinho.',
    someIn: (n, of) => `${n} de ${of} no seu carrinho.`,
    noneIn: 'A loja já não tem nenhum. O carrinho não mudou.',
    priceNow: 'Um preço mudou. Veja-o e junte de novo.',
    signIn: 'Inicie primeiro sessão na loja e tente de novo.',
    busy: 'A loja está muito ocupada. Espere um momento e tente de novo.',
    network: 'A loja não respondeu. O carrinho não mudou.',
    shopError: 'A loja não os conseguiu juntar. O carrinho não mudou.',
    unsupported: 'Junte-os nas respetivas páginas de produto.',
    unknown: 'A loja não respondeu. Veja o carrinho antes de tentar de novo.',
    added: (name, n, of) =>
      n === of ? `${name} foi para o carrinho` : `${n} de ${of} de ${name} foram para o carrinho`,
  },
};

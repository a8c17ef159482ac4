import type { SizingWords } from './words.ts';

export const words: SizingWords = {
  whichSize: 'أي مقاس؟',
  fromHer: 'وفق ما يذكره العميل',
  wearer: 'لمن',
  notSaid: 'لم يُذكر',
  man: 'لرجل',
  woman: 'لامرأة',
  height: 'الطول، سم',
  weight: 'الوزن، كغم',
  chest: 'محيط الصدر، سم',
  elsewhere: 'مقاسه في متجر آخر',
  andThat: 'وهو عليه',
  sits: { close: 'ضيق', regular: 'مناسب', loose: 'واسع' },
  wish: 'القَصّة المطلوبة',
  fits: { close: 'ضيقة', regular: 'عادية', loose: 'واسعة' },
  sure: { likely: 'الأرجح أنه صحيح', fair: 'احتمال جيد', guess: 'مجرد تخمين، اسأل عن المزيد' },
  mark: (size) => `تمييز ${size}`,

  cm: (cm) => `${cm} سم`,
  range: (from, to) => `من ${from} إلى ${to} سم`,
  byTape: (chest) => `محيط الصدر بشريط القياس ${chest}.`,
  byBuild: (heightCm, weightKg, chest) =>
    `من طوله ${heightCm} سم ووزنه ${weightKg} كغم يكون محيط صدره عادةً ${chest} \u2066(Heinz et al. 2003)\u2069.`,
  outsideTable: 'الطول والوزن خارج الجدول، لذا لم يُستخدما.',
  onlyTogether: 'الطول والوزن لا يفيدان إلا معًا.',
  bySize: {
    close: (size, chest) =>
      `مقاس ${size} من متجر آخر وهو ضيق يشير إلى نحو ${chest} \u2066(EN 13402-3)\u2069.`,
    regular: (size, chest) =>
      `مقاس ${size} من متجر آخر وهو مناسب يشير إلى نحو ${chest} \u2066(EN 13402-3)\u2069.`,
    loose: (size, chest) =>
      `مقاس ${size} من متجر آخر وهو واسع يشير إلى نحو ${chest} \u2066(EN 13402-3)\u2069.`,
  },
  noLetterSize: (size, letters) =>
    `${size} ليس مقاسًا بالحروف (${letters.join('، ')})، لذا لم يُستخدم.`,
  noChest: 'لا يوجد في هذا الجدول قياس للصدر يُستند إليه.',
  ask: 'اسأل عن محيط الصدر، أو عن الطول والوزن، أو عن مقاس من متجر آخر.',
  tooLarge: 'هذا أكبر مما يصل إليه هذا الجدول.',
  tooSmall: 'هذا أصغر مما يصل إليه هذا الجدول.',
  together: (chest, range) => `معًا: نحو ${chest}، ${range}.`,
  byGarment: {
    close: (aim) => `الجدول يقيس القطعة، والقَصّة الضيقة أوسع من الجسم بـ 2.5 إلى 5 سم: نحو ${aim}.`,
    regular: (aim) =>
      `الجدول يقيس القطعة، والقَصّة العادية أوسع من الجسم بـ 5 إلى 10 سم: نحو ${aim}.`,
    loose: (aim) => `الجدول يقيس القطعة، والقَصّة الواسعة أوسع من الجسم بـ 10 إلى 15 سم: نحو ${aim}.`,
  },
  byBody: {
    close: 'الجدول يقيس الجسم؛ والقَصّة الضيقة تغيّر النتيجة بنصف مقاس.',
    regular: 'الجدول يقيس الجسم.',
    loose: 'الجدول يقيس الجسم؛ والقَصّة الواسعة تغيّر النتيجة بنصف مقاس.',
  },
  nearest: (size, girth, measure) => `في ${size} قياس «${measure}» هو ${girth}، وهو الأقرب.`,
  looser: (size) => `${size} سيكون أوسع.`,
  closer: (size) => `${size} سيكون أضيق.`,
};

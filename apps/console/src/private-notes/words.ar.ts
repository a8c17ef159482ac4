import { counting } from '../language/counting.ts';
import type { PrivateNoteWords } from './words.ts';

const count = counting('ar');

export const words: PrivateNoteWords = {
  note: 'ملاحظة داخلية',
  whisperToYou: 'همسة إليك',
  whisperTo: (name) => `همسة إلى ${name}`,
  whisperToColleague: 'همسة إلى أحد الزملاء',
  whisper: 'همس',
  noteHint: 'لا يراها إلا فريقك.',
  whisperHint: 'ترنّ فورًا. لا يراها إلا فريقك.',
  colleagues: 'الزملاء',
  notePlaceholder: 'ملاحظة لزملائك؛ @ للإشارة إلى أحدهم',
  whisperPlaceholder: (name) => `إلى ${name}، فورًا`,
  tooMany: (n) =>
    count(n, {
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  addNote: 'إضافة الملاحظة',

  rule: {
    name: (name) => `القاعدة «${name}»`,
    stopped: (runs) =>
      `عملت القواعد هنا ${runs} مرة خلال ساعة، كأنها تدور في حلقة. أُوقفت وستتابع عندما تهدأ الأمور.`,
    done: {
      assign: (name) => `أُسندت إلى ${name}`,
      team: (name) => `أُسندت إلى فريق ${name}`,
      tag: (tag) => `أُضيف الوسم ${tag}`,
      untag: (tag) => `أُزيل الوسم ${tag}`,
      priority: (priority) => `الأولوية: ${priority}`,
      say: () => 'أُرسلت رسالة إلى العميل',
      reply: (title) => `أُرسل الرد المحفوظ «${title}»`,
      ask_rating: () => 'طُلب تقييم من العميل',
      note: (words) => words,
      snooze: (hours) =>
        `أُجّلت ${count(Number(hours), {
          one: 'ساعة واحدة',
          two: 'ساعتين',
          few: '# ساعات',
          many: '# ساعة',
          other: '# ساعة',
        })}`,
      follow_up: (words) => `متابعة: ${words}`,
      webhook: (host) => `أُبلغ ${host}`,
      close: () => 'أُغلقت',
    },
    already: {
      assign: (name) => `كانت لدى ${name} بالفعل`,
      ask_rating: () => 'سبق أن طُلب تقييم من العميل',
      close: () => 'كانت مغلقة بالفعل',
    },
    leftOut: (what, why) => `لم يُنفَّذ: ${what === '' ? '' : `${what}. `}${why}`,
    hindrances: {
      agent_gone: 'من كانت ستُسند إليه لم يعد في المتجر.',
      agent_reads: 'من كانت ستُسند إليه لا يُسمح له إلا بالقراءة.',
      agent_shut_out: 'من كانت ستُسند إليه لم يعد مسموحًا له بالدخول.',
      team_gone: 'الفريق الذي كانت ستُسند إليه لم يعد موجودًا.',
      tags_full: 'بلغت المحادثة الحد الأقصى من الوسوم.',
      conversation_gone: 'لم تعد المحادثة موجودة.',
      conversation_closed: 'المحادثة مغلقة.',
      time_over: 'مضى هذا الوقت بالفعل.',
      webhook_gone: 'لم يعد عنوان Webhook هذا موجودًا.',
      webhook_off: 'عنوان Webhook هذا موقوف.',
      webhook_stopped: 'توقّف عنوان Webhook هذا؛ سيُبلغ عند تشغيله من جديد.',
      reply_gone: 'لم يعد هذا الرد المحفوظ موجودًا.',
      reply_empty: 'بعد ملئه لم يبقَ ما يُقال.',
      reply_hole: 'لا شيء معروف لمكان {hole} فيه.',
      reply_picture_gone: 'تعذّر إرسال صورة منه.',
      reply_too_long: 'بعد ملئه صار أطول من أن يُرسل.',
      unanswered: 'لم يرد أحد على العميل بعد.',
    },
  },
};

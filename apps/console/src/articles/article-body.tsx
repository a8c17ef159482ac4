import { type ArticleSpan, readArticle } from '@aisle/protocol';
import { Fragment } from 'preact';

/** With the place of each, which is name enough: the text is drawn anew as a whole. */
const placed = <One,>(all: readonly One[]) => all.map((one, place) => ({ one, place }));

const Line = ({ spans }: { spans: readonly ArticleSpan[] }) =>
  placed(spans).map(({ one: { text, href }, place }) =>
    href ? (
      <a
        key={place}
        class="text-accent underline"
        href={href}
        target="_blank"
        rel="noopener noreferrer"
      >
        {text}
      </a>
    ) : (
      <Fragment key={place}>{text}</Fragment>
    ),
  );

/** An article's text as shoppers see it: nodes, never HTML. */
export const ArticleBody = ({ body }: { body: string }) => (
  <div class="space-y-2 break-words">
    {placed(readArticle(body)).map(({ one: { kind, lines }, place }) =>
      kind === 'list' ? (
        <ul key={place} dir="auto" class="list-disc ps-5">
          {placed(lines).map((line) => (
            <li key={line.place}>
              <Line spans={line.one} />
            </li>
          ))}
        </ul>
      ) : (
        <p key={place} dir="auto">
          {placed(lines).map((line) => (
            <Fragment key={line.place}>
              {line.place > 0 && <br />}
              <Line spans={line.one} />
            </Fragment>
          ))}
        </p>
      ),
    )}
  </div>
);

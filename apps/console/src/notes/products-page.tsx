import type { Product } from '@aisle/protocol';
import { may } from '@aisle/protocol';
import { ArrowLeft, Download, FileSpreadsheet } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ImportPanel, type TableLine } from '../controls/import-panel.tsx';
import { Picture } from '../controls/picture.tsx';
import type { Desk } from '../desk/desk.ts';
import { listed } from '../language/listed.ts';
import { createEditModel, type EditModel } from './edit-model.ts';
import { FactsForm } from './facts-form.tsx';
import { type ImportReport, TABLES } from './notes-door.ts';
import { PhotoShelf } from './photo-shelf.tsx';
import { noteWords } from './words.ts';

const linesOf = ({ products }: ImportReport): TableLine[] =>
  products.map(({ line, productId, name, added, changed }) => ({
    line,
    name: name || productId,
    change: listed(
      [
        ...added.map((fact) => noteWords.factAdded(noteWords.facts[fact])),
        ...changed.map((fact) => noteWords.factChanges(noteWords.facts[fact])),
      ],
      'plain',
    ),
  }));

/** What the store knows of its products beyond the catalogue, and where it is written down. */
const ProductsPage = ({ desk }: { desk: Desk }) => {
  const model = useMemo(() => createEditModel(desk), [desk]);
  const [importing, setImporting] = useState(false);
  useEffect(() => model.stop, [model]);
  const product = model.product.value;
  const mayWrite = may(desk.agent.role, 'serve');
  return (
    <div class="mx-auto flex h-full max-w-[1200px] min-h-0">
      <div
        class={`flex w-80 flex-none flex-col border-e max-md:w-full max-md:border-e-0 ${product || importing ? 'max-md:hidden' : ''}`}
      >
        <div class="flex-none p-4 pb-2">
          <h1 class="text-20 font-semibold">{noteWords.products}</h1>
          <p class="mb-3 text-13 text-muted">{noteWords.about}</p>
          <input
            class="field"
            type="search"
            aria-label={noteWords.find}
            placeholder={noteWords.find}
            autocomplete="off"
            onInput={(event) => model.look(event.currentTarget.value)}
          />
        </div>
        <List model={model} onChoose={() => setImporting(false)} />
        <div class="flex flex-none flex-wrap gap-2 border-t p-3">
          {mayWrite && (
            <button type="button" class="button" onClick={() => setImporting(true)}>
              <FileSpreadsheet size={16} aria-hidden="true" />
              {noteWords.import}
            </button>
          )}
          <a class="button" href={TABLES.export} download="">
            <Download size={16} aria-hidden="true" />
            {noteWords.export}
          </a>
        </div>
      </div>
      <section
        aria-label={noteWords.productNotes}
        class={`min-w-0 flex-1 overflow-y-auto ${product || importing ? '' : 'max-md:hidden'}`}
      >
        {importing ? (
          <ImportPanel<ImportReport>
            title={noteWords.importNotes}
            about={noteWords.importAbout}
            things="products"
            tools={
              <a class="button" href={TABLES.template} download="">
                <Download size={16} aria-hidden="true" />
                {noteWords.template}
              </a>
            }
            ask={model.door.importTable}
            linesOf={linesOf}
            onClose={() => setImporting(false)}
            onDone={() => void model.refresh()}
          />
        ) : product ? (
          <Notes key={product.productId} model={model} product={product} mayWrite={mayWrite} />
        ) : (
          <p class="grid h-full place-items-center p-8 text-center text-balance text-muted">
            {noteWords.chooseOne}
          </p>
        )}
      </section>
    </div>
  );
};

export default ProductsPage;

const List = ({ model, onChoose }: { model: EditModel; onChoose: () => void }) => {
  const products = model.products.value;
  if (model.searchFailed.value)
    return (
      <p role="alert" class="flex-1 p-4 text-13 text-muted">
        {noteWords.catalogueAway}
      </p>
    );
  if (products === null) return <div class="skeleton m-4 h-40 flex-1" />;
  if (products.length === 0)
    return <p class="flex-1 p-4 text-13 text-muted">{noteWords.nothingFits}</p>;
  return (
    <ul class="min-h-0 flex-1 overflow-y-auto p-2" aria-label={noteWords.found}>
      {products.map((product) => (
        <li key={`${product.platform} ${product.productId}`}>
          <button
            type="button"
            aria-current={model.product.value?.productId === product.productId}
            class="flex w-full items-center gap-3 rounded-control p-2 text-start hover:bg-sunken aria-[current=true]:bg-tint"
            onClick={() => {
              onChoose();
              model.choose(product);
            }}
          >
            <Picture src={product.image} class="h-12 w-10" />
            <span dir="auto" class="at-start line-clamp-2 min-w-0 flex-1 break-words hyphens-auto">
              {product.name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

type NotesProps = { model: EditModel; product: Product; mayWrite: boolean };

const Notes = ({ model, product, mayWrite }: NotesProps) => {
  const view = model.view.value;
  return (
    <div class="p-5 max-md:p-4">
      <div class="mb-4 flex items-center gap-3">
        <button
          type="button"
          class="button button-quiet button-icon md:hidden"
          aria-label={noteWords.backToProducts}
          onClick={() => model.choose(null)}
        >
          <ArrowLeft size={20} aria-hidden="true" class="rtl:-scale-x-100" />
        </button>
        <Picture src={product.image} class="h-15 w-12" />
        <h2
          class="at-start min-w-0 flex-1 text-20 leading-tight font-semibold break-words"
          dir="auto"
        >
          {product.name}
        </h2>
      </div>
      {view === null ? (
        <div class="skeleton h-60" role="status" aria-label={noteWords.readingNotes} />
      ) : (
        <>
          {view.shopAway && <p class="mb-3 text-13 text-warn">{noteWords.shopWordMissing}</p>}
          <FactsForm model={model} view={view} mayWrite={mayWrite} />
          <PhotoShelf model={model} view={view} product={product} mayWrite={mayWrite} />
        </>
      )}
      <NoticeBar model={model} />
    </div>
  );
};

/** What came of the last change, with the way back. */
const NoticeBar = ({ model }: { model: EditModel }) => {
  const notice = model.notice.value;
  const danger = notice?.kind === 'failed' || notice?.kind === 'conflict';
  return (
    <div role="status" class="sticky bottom-0 z-10 mt-4">
      {notice && (
        <div
          class={`float flex flex-wrap items-center gap-3 px-4 py-2.5 ${danger ? 'bg-warn-tint' : ''}`}
        >
          <p class="min-w-0 flex-1 break-words">
            {notice.kind === 'saved' && noteWords.savedInName}
            {notice.kind === 'undone' && noteWords.asBefore}
            {notice.kind === 'removed' && noteWords.photoLeaves}
            {(notice.kind === 'failed' || notice.kind === 'conflict') && notice.words}
          </p>
          {notice.kind === 'saved' && (
            <button type="button" class="button" onClick={() => void model.undo()}>
              {noteWords.undo}
            </button>
          )}
          {notice.kind === 'removed' && (
            <button type="button" class="button" onClick={notice.undo}>
              {noteWords.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
};

CREATE TABLE "catalogue_imports" (
	"store_id" text PRIMARY KEY NOT NULL,
	"import_id" text NOT NULL,
	"until" bigint NOT NULL,
	"finished_at" bigint,
	"products" bigint NOT NULL,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "catalogue_products" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"product_id" text NOT NULL,
	"product" json NOT NULL,
	"words" text NOT NULL,
	"facets" json NOT NULL,
	"lowest" bigint NOT NULL,
	"highest" bigint NOT NULL,
	"in_stock" boolean NOT NULL,
	"import_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_words" (
	"store_id" text NOT NULL,
	"word" text NOT NULL,
	"is_option" boolean NOT NULL,
	"products" bigint NOT NULL,
	CONSTRAINT "catalogue_words_store_id_word_pk" PRIMARY KEY("store_id","word")
);
--> statement-breakpoint
ALTER TABLE "catalogue_imports" ADD CONSTRAINT "catalogue_imports_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_products" ADD CONSTRAINT "catalogue_products_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_words" ADD CONSTRAINT "catalogue_words_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "catalogue_products_key" ON "catalogue_products" USING btree ("store_id","platform","product_id");--> statement-breakpoint
CREATE INDEX "catalogue_products_list" ON "catalogue_products" USING btree ("store_id","number");--> statement-breakpoint
-- The words are ours, folded and signed already: no dictionary may touch them.
ALTER TABLE "catalogue_products" ADD COLUMN "searched" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("words", ' '))) STORED;
--> statement-breakpoint
-- Without a list of what is still to be filed: every search would read it whole.
CREATE INDEX "catalogue_search" ON "catalogue_products" USING gin ("searched") WITH (fastupdate = off);

CREATE TABLE "article_readings" (
	"article_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"store_id" text NOT NULL,
	"day" bigint NOT NULL,
	"at" bigint NOT NULL,
	"verdict" text,
	CONSTRAINT "article_readings_article_id_shopper_id_day_pk" PRIMARY KEY("article_id","shopper_id","day")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"article_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"language" text NOT NULL,
	"pages" json NOT NULL,
	"instant" boolean NOT NULL,
	"place" bigint NOT NULL,
	"author_id" text NOT NULL,
	"updated_by" text NOT NULL,
	"word" text,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_readings" ADD CONSTRAINT "article_readings_article_id_articles_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_readings" ADD CONSTRAINT "article_readings_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_readings" ADD CONSTRAINT "article_readings_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_readings_days" ON "article_readings" USING btree ("store_id","day","article_id","verdict");--> statement-breakpoint
CREATE INDEX "article_readings_shopper" ON "article_readings" USING btree ("store_id","shopper_id","at");--> statement-breakpoint
CREATE INDEX "articles_store" ON "articles" USING btree ("store_id","state","place","article_id");
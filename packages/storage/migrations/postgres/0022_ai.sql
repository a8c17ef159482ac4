CREATE TABLE "ai_days" (
	"store_id" text NOT NULL,
	"day" text NOT NULL,
	"times" bigint NOT NULL,
	CONSTRAINT "ai_days_store_id_day_pk" PRIMARY KEY("store_id","day")
);
--> statement-breakpoint
ALTER TABLE "ai_days" ADD CONSTRAINT "ai_days_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;
CREATE TABLE "sightings" (
	"store_id" text NOT NULL,
	"origin" text NOT NULL,
	"seen_at" bigint NOT NULL,
	CONSTRAINT "sightings_store_id_origin_pk" PRIMARY KEY("store_id","origin")
);
--> statement-breakpoint
ALTER TABLE "sightings" ADD CONSTRAINT "sightings_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;
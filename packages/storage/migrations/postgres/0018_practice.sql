CREATE TABLE "practice_stores" (
	"store_id" text PRIMARY KEY NOT NULL,
	"of_store_id" text NOT NULL,
	"of_agent_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"user_id" text NOT NULL,
	"site_key" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "practice_stores" ADD CONSTRAINT "practice_stores_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_stores" ADD CONSTRAINT "practice_stores_of_store_id_stores_store_id_fk" FOREIGN KEY ("of_store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "practice_stores_of" ON "practice_stores" USING btree ("of_store_id","of_agent_id","created_at");--> statement-breakpoint
CREATE INDEX "practice_stores_age" ON "practice_stores" USING btree ("created_at");
CREATE TABLE "audit_intents" (
	"intent_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"details" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_intents" ADD CONSTRAINT "audit_intents_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_intents_at" ON "audit_intents" USING btree ("at");
CREATE TABLE "api_keys" (
	"key_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"key_hash" text NOT NULL,
	"scope" text NOT NULL,
	"agent_id" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint,
	"last_used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "target_deliveries" (
	"target_id" text NOT NULL,
	"event_id" text NOT NULL,
	"store_id" text NOT NULL,
	"type" text NOT NULL,
	"conversation_id" text,
	"seq" bigint,
	"at" bigint NOT NULL,
	"state" text NOT NULL,
	"tries" bigint NOT NULL,
	"next_at" bigint,
	"since" bigint NOT NULL,
	"tried_at" bigint,
	"status" bigint,
	"took_ms" bigint,
	"answer" text,
	"problem" text,
	CONSTRAINT "target_deliveries_target_id_event_id_pk" PRIMARY KEY("target_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "webhook_targets" (
	"target_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"url" text NOT NULL,
	"events" json NOT NULL,
	"state" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"sealed_former" text,
	"former_until" bigint,
	"failures" bigint DEFAULT 0 NOT NULL,
	"failing_since" bigint,
	"stopped_why" text,
	"stopped_at" bigint,
	"rest_until" bigint DEFAULT 0 NOT NULL,
	"leased_by" text,
	"leased_until" bigint DEFAULT 0 NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_deliveries" ADD CONSTRAINT "target_deliveries_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_targets" ADD CONSTRAINT "webhook_targets_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash" ON "api_keys" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "api_keys_store" ON "api_keys" USING btree ("store_id","created_at","key_id");--> statement-breakpoint
CREATE INDEX "target_deliveries_due" ON "target_deliveries" USING btree ("target_id","next_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "target_deliveries_log" ON "target_deliveries" USING btree ("target_id","at","event_id");--> statement-breakpoint
CREATE INDEX "target_deliveries_age" ON "target_deliveries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "webhook_targets_store" ON "webhook_targets" USING btree ("store_id","created_at","target_id");
CREATE TABLE "automation_marks" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"version" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"assigned_to" text,
	"team_id" text,
	"tags" json NOT NULL,
	"rated_at" bigint NOT NULL,
	"read_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "automation_runs" (
	"automation_id" text NOT NULL,
	"event_key" text NOT NULL,
	"store_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"name" text NOT NULL,
	"body" json NOT NULL,
	"at" bigint NOT NULL,
	"state" text NOT NULL,
	"steps" json NOT NULL,
	"tries" bigint NOT NULL,
	"leased_until" bigint NOT NULL,
	CONSTRAINT "automation_runs_automation_id_event_key_pk" PRIMARY KEY("automation_id","event_key")
);
--> statement-breakpoint
CREATE TABLE "automations" (
	"automation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"place" bigint NOT NULL,
	"name" text NOT NULL,
	"on" boolean NOT NULL,
	"since" bigint NOT NULL,
	"body" json NOT NULL,
	"updated_by" text NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "automation_marks" ADD CONSTRAINT "automation_marks_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "automation_marks" ADD CONSTRAINT "automation_marks_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "automation_runs" ADD CONSTRAINT "automation_runs_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "automation_runs" ADD CONSTRAINT "automation_runs_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "automations" ADD CONSTRAINT "automations_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "automation_runs_due" ON "automation_runs" USING btree ("leased_until") WHERE state = 'due';--> statement-breakpoint
CREATE INDEX "automation_runs_log" ON "automation_runs" USING btree ("store_id","automation_id","at","event_key");--> statement-breakpoint
CREATE INDEX "automation_runs_conversation" ON "automation_runs" USING btree ("conversation_id","at");--> statement-breakpoint
CREATE INDEX "automation_runs_age" ON "automation_runs" USING btree ("at");--> statement-breakpoint
CREATE INDEX "automations_store" ON "automations" USING btree ("store_id","place","automation_id");
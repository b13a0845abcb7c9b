-- The shape of what the lists of a run showed, for the next run to be compared with.
ALTER TABLE "run" ADD COLUMN "profile" JSONB;

-- What a registry's silence is judged by.
ALTER TABLE "registry" ADD COLUMN "recess" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "last_news_at" TIMESTAMPTZ(3),
    ADD COLUMN "gap_days" INTEGER,
    ADD COLUMN "accept_next" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "by_request" BOOLEAN NOT NULL DEFAULT false;

-- Sites: whom to turn to, documents, links to confirm places; the way there; what people come for.

CREATE TABLE "SiteContact" (
    "id" UUID NOT NULL,
    "siteId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "function" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SiteContact_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SiteContact_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "SiteContact_siteId_idx" ON "SiteContact"("siteId");

CREATE TABLE "SiteDocument" (
    "id" UUID NOT NULL,
    "siteId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SiteDocument_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SiteDocument_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT site_document_web_address CHECK ("url" ~ '^https?://')
);
CREATE INDEX "SiteDocument_siteId_idx" ON "SiteDocument"("siteId");

CREATE TABLE "ConfirmationLink" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "siteId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "proposedPlaces" INTEGER NOT NULL,
    "sentTo" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedBy" TEXT,
    "places" INTEGER,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,
    CONSTRAINT "ConfirmationLink_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ConfirmationLink_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT confirmation_link_range CHECK ("startsOn" <= "endsOn" AND "createdAt" < "expiresAt"),
    CONSTRAINT confirmation_link_places CHECK ("proposedPlaces" BETWEEN 0 AND 500 AND ("places" IS NULL OR "places" BETWEEN 0 AND 500)),
    CONSTRAINT confirmation_link_use CHECK (("usedAt" IS NULL) = ("usedBy" IS NULL) AND ("usedAt" IS NULL) = ("places" IS NULL)),
    CONSTRAINT confirmation_link_ends_once CHECK ("usedAt" IS NULL OR "revokedAt" IS NULL)
);
CREATE UNIQUE INDEX "ConfirmationLink_tokenHash_key" ON "ConfirmationLink"("tokenHash");
CREATE INDEX "ConfirmationLink_siteId_createdAt_idx" ON "ConfirmationLink"("siteId", "createdAt");

CREATE TABLE "PostcodeArea" (
    "postcode" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PostcodeArea_pkey" PRIMARY KEY ("postcode"),
    CONSTRAINT postcode_area_code CHECK ("postcode" ~ '^[0-9]{5}$'),
    CONSTRAINT postcode_area_centre CHECK ("latitude" BETWEEN 47 AND 56 AND "longitude" BETWEEN 5 AND 16)
);

CREATE TABLE "TravelTime" (
    "postcode" TEXT NOT NULL,
    "siteId" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "TravelTime_pkey" PRIMARY KEY ("postcode", "siteId"),
    CONSTRAINT "TravelTime_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT travel_time_code CHECK ("postcode" ~ '^[0-9]{5}$'),
    CONSTRAINT travel_time_minutes CHECK ("minutes" BETWEEN 0 AND 300)
);
CREATE INDEX "TravelTime_siteId_idx" ON "TravelTime"("siteId");

CREATE TABLE "Service" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "digitalShare" INTEGER,
    "source" TEXT,
    "asOf" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Service_pkey" PRIMARY KEY ("id"),
    CONSTRAINT service_digital_share CHECK ("digitalShare" IS NULL OR ("digitalShare" BETWEEN 0 AND 100 AND "source" IS NOT NULL))
);
CREATE UNIQUE INDEX "Service_code_key" ON "Service"("code");

CREATE TABLE "ServiceModule" (
    "serviceId" UUID NOT NULL,
    "moduleCode" TEXT NOT NULL,
    CONSTRAINT "ServiceModule_pkey" PRIMARY KEY ("serviceId", "moduleCode"),
    CONSTRAINT "ServiceModule_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "ServiceModule_moduleCode_idx" ON "ServiceModule"("moduleCode");

CREATE TABLE "SiteVolume" (
    "id" UUID NOT NULL,
    "siteId" UUID,
    "serviceId" UUID,
    "month" DATE NOT NULL,
    "cases" INTEGER NOT NULL,
    "estimated" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "asOf" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SiteVolume_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SiteVolume_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SiteVolume_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT site_volume_month_is_a_first CHECK (extract(day FROM "month") = 1),
    CONSTRAINT site_volume_cases CHECK ("cases" BETWEEN 0 AND 1000000)
);
CREATE UNIQUE INDEX "volume_once" ON "SiteVolume"("siteId", "serviceId", "month") NULLS NOT DISTINCT;
CREATE INDEX "SiteVolume_siteId_month_idx" ON "SiteVolume"("siteId", "month");

CREATE TABLE "Assumption" (
    "code" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Assumption_pkey" PRIMARY KEY ("code"),
    CONSTRAINT assumption_value CHECK ("value" >= 0)
);

ALTER TABLE "Site" ADD CONSTRAINT site_not_its_own_successor CHECK ("successorId" IS DISTINCT FROM "id");

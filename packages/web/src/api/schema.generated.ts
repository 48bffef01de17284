// Made by npm run generate from packages/server/openapi.json.
export interface paths {
    "/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossiers, those with the latest reports first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DossierList"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make an empty dossier */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Made */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The dossier */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a dossier, put it away or take it back */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        archived?: boolean;
                    };
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports by day of publication, those without one last */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    limit?: number;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportList"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of one report */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The report */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportSummary"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a report and what was read in it, as it now stands */
        get: {
            parameters: {
                query?: {
                    words?: "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The reading */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportReading"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts that the address of a report had, the first one first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The versions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VersionList"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DossierList: {
            items: components["schemas"]["Dossier"][];
        };
        Dossier: {
            id: number;
            name: string;
            archived: boolean;
            /** @description ISO 8601 */
            createdAt: string;
            reports: number;
            /** @description findings and suggestions that nobody rejected */
            statements: number;
            /** @description items that nobody has reviewed */
            open: number;
            reviewed: number;
            /** @description what could not be added */
            failures: number;
            languages: string[];
            outlets: string[];
            /** @description earliest day of publication */
            first?: string;
            last?: string;
            /** @description the three published last */
            latest: components["schemas"]["ReportHead"][];
        };
        ReportHead: {
            id: string;
            title?: string;
            outlet?: string;
            /** @description BCP 47 */
            lang: string;
            /** @description EDTF, as given */
            published?: string;
        };
        Problem: {
            /** @description urn:volgens:problem:CODE */
            type: string;
            title: string;
            status: number;
            /** @description what was found, what was expected, what to do */
            detail: string;
            /** @description id of the request, as in the log */
            instance: string;
            /** @description what is wrong with which part of the request */
            faults?: {
                at: string;
                message: string;
            }[];
        };
        ReportList: {
            items: components["schemas"]["ReportSummary"][];
            /** @description cursor */
            next?: string;
        };
        ReportSummary: components["schemas"]["ReportHead"] & {
            /** @description what whoever gave it calls it */
            reference?: string;
            url?: string;
            /** @description of its address: 1, 2, 3 … */
            version: number;
            dossiers: string[];
            statements: number;
            namings: number;
            figures: number;
            events: number;
            /** @description reports of the record with the same text, also cut */
            copies: number;
            /** @description the first published of those, where it was before this one */
            sameAs?: {
                report: string;
                title?: string;
                outlet?: string;
                likeness: number;
            };
        };
        ReportReading: {
            reading: components["schemas"]["Reading"];
            /** @description what people decided of each; rejected ones are still in the reading */
            items: {
                /** @description id of the item of the record */
                id: number;
                /** @enum {string} */
                kind: "statement" | "naming" | "figure" | "event";
                /** @description its id in the reading */
                local: string;
                /** @enum {string} */
                review: "open" | "confirmed" | "corrected" | "rejected";
            }[];
            /** @description by id of an actor of the reading: the actor of the record */
            actors: {
                [key: string]: {
                    id: number;
                    name: string;
                };
            };
            /** @description part of the text on the report's own account, 0 to 1 */
            narrator: number;
            /** @description largest share first */
            voices: components["schemas"]["Voice"][];
            /** @description by rule: why it reads what it reads, in the language asked for */
            why: {
                [key: string]: string;
            };
        };
        /** @description as it now stands, corrections included */
        Reading: {
            report: {
                id: string;
                /** @description BCP 47 */
                lang: string;
                title?: string;
                outlet?: string;
                url?: string;
                /** @description EDTF date */
                published?: string;
                /** @description who signed it */
                author?: string;
                /** @description the news agency that it credits */
                agency?: string;
                text: string;
            };
            engine: {
                volgens: string;
                language: string;
                model: string;
            };
            sentences: [
                number,
                number
            ][];
            actors: {
                id: string;
                name: string;
                /** @enum {string} */
                kind: "person" | "organization" | "state" | "group";
                roles: string[];
                mentions: [
                    number,
                    number
                ][];
            }[];
            statements: components["schemas"]["Statement"][];
            namings: components["schemas"]["Naming"][];
            labels: components["schemas"]["Naming"][];
            figures: {
                id: string;
                /** @description [start, end) in UTF-16 code units */
                span: [
                    number,
                    number
                ];
                value?: number;
                low?: number;
                high?: number;
                approximate: boolean;
                counts: [
                    number,
                    number
                ][];
                statement?: string;
                rule: string;
            }[];
            times: {
                id: string;
                /** @description [start, end) in UTF-16 code units */
                span: [
                    number,
                    number
                ];
                /** @description EDTF (ISO 8601-2); not there where `reason` says why */
                edtf?: string;
                /** @enum {string} */
                reason?: "no-publication-date" | "no-date-in-focus" | "no-such-date" | "weekday-disagrees" | "ambiguous-date";
                /**
                 * @description stated: the words name their year; inferred: counted from another date
                 * @enum {string}
                 */
                certainty: "stated" | "inferred";
                rule: string;
            }[];
            places: {
                id: string;
                /** @description the first mention */
                span: [
                    number,
                    number
                ];
                /** @description all mentions, the first included */
                mentions: [
                    number,
                    number
                ][];
                name: string;
                /** @description ISO 3166-1 alpha-2, XK for Kosovo */
                country?: string;
                lat?: number;
                lon?: number;
                /**
                 * @description why country or coordinates are left out: an area is no point; it lies in several countries or in none; several places have that name; no gazetteer has it
                 * @enum {string}
                 */
                missing?: "area" | "several" | "ambiguous" | "unknown";
                /**
                 * @description of country and coordinates: a site that has those of its town has precision city
                 * @enum {string}
                 */
                precision: "site" | "city" | "region" | "country";
                /** @description geonames:ID, or the table that knows the name, or text */
                source: string;
                rule: string;
            }[];
            events: components["schemas"]["Event"][];
            /** @description all text that no statement contains */
            narrator: [
                number,
                number
            ][];
        };
        Statement: {
            id: string;
            /** @enum {string} */
            form: "direct" | "indirect" | "mixed";
            /** @enum {string} */
            act: "say" | "think" | "will";
            source: {
                spans: [
                    number,
                    number
                ][];
                actor?: string;
                /** @description the report names nobody */
                anonymous: boolean;
                /** @description no cue of its own: the voice is inferred from the lines around */
                implicit: boolean;
            };
            cue: [
                number,
                number
            ][];
            content: [
                number,
                number
            ][];
            /** @description whom the source speaks to */
            addressee?: [
                number,
                number
            ][];
            /** @description where the source spoke: in een toespraak */
            occasion?: [
                number,
                number
            ][];
            /** @description what carried the words: in een brief, op X, tegenover Reuters */
            medium?: [
                number,
                number
            ][];
            time?: string;
            /** @description the statement that this one is part of */
            within?: string;
            /** @description the cue denies its content or is itself denied */
            negated: boolean;
            /** @description auxiliaries of the cue that leave open whether it was said: zou, kan, may */
            modality?: [
                number,
                number
            ][];
            /** @description the reporter's reservation */
            caveat?: [
                number,
                number
            ][];
            rule: string;
            confidence: number;
        };
        Naming: {
            id: string;
            namer: {
                spans: [
                    number,
                    number
                ][];
                /** @description id of the actor, where it is known */
                actor?: string;
            };
            named: {
                spans: [
                    number,
                    number
                ][];
                /** @description id of the actor, where it is known */
                actor?: string;
            };
            label: [
                number,
                number
            ][];
            quoted: boolean;
            statement?: string;
            rule: string;
        };
        Event: {
            id: string;
            /** @enum {string} */
            type: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
            /** @description the words that tell it: wees … af */
            trigger: [
                number,
                number
            ][];
            actor?: {
                spans: [
                    number,
                    number
                ][];
                /** @description id of the actor, where it is known */
                actor?: string;
            };
            recipient?: {
                spans: [
                    number,
                    number
                ][];
                /** @description id of the actor, where it is known */
                actor?: string;
            };
            object?: {
                spans: [
                    number,
                    number
                ][];
                /** @description id of the actor, where it is known */
                actor?: string;
            };
            place?: string;
            time?: string;
            /** @enum {string} */
            mode: "happened" | "ongoing" | "planned" | "ordered" | "threatened" | "possible" | "denied";
            /** @description 'narrator' or the id of a statement */
            voice: string;
            rule: string;
        };
        Voice: {
            /** @enum {string} */
            kind: "named" | "pronoun" | "anonymous" | "unknown";
            /** @description empty for anonymous and unknown */
            name: string;
            /** @description id of the actor of the record */
            actor?: number;
            /** @description part of the text on its account, 0 to 1; suggestions do not count */
            share: number;
            /** @description ids in the reading, in the order of the text */
            statements: string[];
        };
        VersionList: {
            items: {
                id: string;
                version: number;
                title?: string;
                published?: string;
                /** @description ISO 8601 */
                addedAt: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

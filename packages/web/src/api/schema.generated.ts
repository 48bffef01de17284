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
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                };
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
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                    /** @description `next` of the page before */
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
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/reports/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a report alone: of a long one it is there long before its reading */
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
                /** @description The text */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportText"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search what reports say */
        get: {
            parameters: {
                query?: {
                    kind?: "statement" | "naming" | "figure" | "event";
                    /** @description in any inflection; "in this order", -without, this or that */
                    words?: string;
                    /** @description whose account: id of an actor, or a name in any spelling */
                    voice?: string;
                    /** @description who is named or mentioned: id of an actor, or a name in any spelling */
                    about?: string;
                    voiceKind?: "named" | "anonymous" | "narrator";
                    form?: "direct" | "indirect" | "mixed";
                    act?: "say" | "think" | "will";
                    /** @description true: denials only */
                    negated?: "true" | "false";
                    /** @description of events */
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description of events */
                    mode?: "happened" | "ongoing" | "planned" | "ordered" | "threatened" | "possible" | "denied";
                    /** @description part of what somebody is called */
                    label?: string;
                    /** @description part of what a figure counts */
                    counts?: string;
                    /** @description part of where an event was */
                    place?: string;
                    /** @description figures whose bounds meet these */
                    low?: number;
                    high?: number;
                    /** @description days on which it was said, as EDTF: 2022-01-07, 2022-01, ../2022 */
                    said?: string;
                    /** @description the time that it is about, as EDTF */
                    meant?: string;
                    /** @description whole, in any case */
                    outlet?: string;
                    /** @description nl also finds nl-BE */
                    lang?: string;
                    /** @description otherwise all but the rejected */
                    review?: "open" | "confirmed" | "corrected" | "rejected";
                    dossier?: number;
                    report?: string;
                    /** @description true: also what is no more than a suggestion */
                    suggestions?: "true" | "false";
                    /** @description by day of publication */
                    order?: "earliest" | "latest";
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                    /** @description false: hits alone, without counts and facets, which take most of the time */
                    counted?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, and counts of all unless `counted` is false */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchResult"] | components["schemas"]["HitPage"];
                        "application/jsonl": string;
                        "text/csv": string;
                        "application/ld+json": string;
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the statements */
        get: {
            parameters: {
                query?: {
                    /** @description in any inflection; "in this order", -without, this or that */
                    words?: string;
                    /** @description whose account: id of an actor, or a name in any spelling */
                    voice?: string;
                    /** @description who is named or mentioned: id of an actor, or a name in any spelling */
                    about?: string;
                    voiceKind?: "named" | "anonymous" | "narrator";
                    form?: "direct" | "indirect" | "mixed";
                    act?: "say" | "think" | "will";
                    /** @description true: denials only */
                    negated?: "true" | "false";
                    /** @description of events */
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description of events */
                    mode?: "happened" | "ongoing" | "planned" | "ordered" | "threatened" | "possible" | "denied";
                    /** @description part of what somebody is called */
                    label?: string;
                    /** @description part of what a figure counts */
                    counts?: string;
                    /** @description part of where an event was */
                    place?: string;
                    /** @description figures whose bounds meet these */
                    low?: number;
                    high?: number;
                    /** @description days on which it was said, as EDTF: 2022-01-07, 2022-01, ../2022 */
                    said?: string;
                    /** @description the time that it is about, as EDTF */
                    meant?: string;
                    /** @description whole, in any case */
                    outlet?: string;
                    /** @description nl also finds nl-BE */
                    lang?: string;
                    /** @description otherwise all but the rejected */
                    review?: "open" | "confirmed" | "corrected" | "rejected";
                    dossier?: number;
                    report?: string;
                    /** @description true: also what is no more than a suggestion */
                    suggestions?: "true" | "false";
                    /** @description by day of publication */
                    order?: "earliest" | "latest";
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                    /** @description false: hits alone, without counts and facets, which take most of the time */
                    counted?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, and counts of all unless `counted` is false */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchResult"] | components["schemas"]["HitPage"];
                        "application/jsonl": string;
                        "text/csv": string;
                        "application/ld+json": string;
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/namings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the namings */
        get: {
            parameters: {
                query?: {
                    /** @description in any inflection; "in this order", -without, this or that */
                    words?: string;
                    /** @description whose account: id of an actor, or a name in any spelling */
                    voice?: string;
                    /** @description who is named or mentioned: id of an actor, or a name in any spelling */
                    about?: string;
                    voiceKind?: "named" | "anonymous" | "narrator";
                    form?: "direct" | "indirect" | "mixed";
                    act?: "say" | "think" | "will";
                    /** @description true: denials only */
                    negated?: "true" | "false";
                    /** @description of events */
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description of events */
                    mode?: "happened" | "ongoing" | "planned" | "ordered" | "threatened" | "possible" | "denied";
                    /** @description part of what somebody is called */
                    label?: string;
                    /** @description part of what a figure counts */
                    counts?: string;
                    /** @description part of where an event was */
                    place?: string;
                    /** @description figures whose bounds meet these */
                    low?: number;
                    high?: number;
                    /** @description days on which it was said, as EDTF: 2022-01-07, 2022-01, ../2022 */
                    said?: string;
                    /** @description the time that it is about, as EDTF */
                    meant?: string;
                    /** @description whole, in any case */
                    outlet?: string;
                    /** @description nl also finds nl-BE */
                    lang?: string;
                    /** @description otherwise all but the rejected */
                    review?: "open" | "confirmed" | "corrected" | "rejected";
                    dossier?: number;
                    report?: string;
                    /** @description true: also what is no more than a suggestion */
                    suggestions?: "true" | "false";
                    /** @description by day of publication */
                    order?: "earliest" | "latest";
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                    /** @description false: hits alone, without counts and facets, which take most of the time */
                    counted?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, and counts of all unless `counted` is false */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchResult"] | components["schemas"]["HitPage"];
                        "application/jsonl": string;
                        "text/csv": string;
                        "application/ld+json": string;
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the figures */
        get: {
            parameters: {
                query?: {
                    /** @description in any inflection; "in this order", -without, this or that */
                    words?: string;
                    /** @description whose account: id of an actor, or a name in any spelling */
                    voice?: string;
                    /** @description who is named or mentioned: id of an actor, or a name in any spelling */
                    about?: string;
                    voiceKind?: "named" | "anonymous" | "narrator";
                    form?: "direct" | "indirect" | "mixed";
                    act?: "say" | "think" | "will";
                    /** @description true: denials only */
                    negated?: "true" | "false";
                    /** @description of events */
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description of events */
                    mode?: "happened" | "ongoing" | "planned" | "ordered" | "threatened" | "possible" | "denied";
                    /** @description part of what somebody is called */
                    label?: string;
                    /** @description part of what a figure counts */
                    counts?: string;
                    /** @description part of where an event was */
                    place?: string;
                    /** @description figures whose bounds meet these */
                    low?: number;
                    high?: number;
                    /** @description days on which it was said, as EDTF: 2022-01-07, 2022-01, ../2022 */
                    said?: string;
                    /** @description the time that it is about, as EDTF */
                    meant?: string;
                    /** @description whole, in any case */
                    outlet?: string;
                    /** @description nl also finds nl-BE */
                    lang?: string;
                    /** @description otherwise all but the rejected */
                    review?: "open" | "confirmed" | "corrected" | "rejected";
                    dossier?: number;
                    report?: string;
                    /** @description true: also what is no more than a suggestion */
                    suggestions?: "true" | "false";
                    /** @description by day of publication */
                    order?: "earliest" | "latest";
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                    /** @description false: hits alone, without counts and facets, which take most of the time */
                    counted?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, and counts of all unless `counted` is false */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchResult"] | components["schemas"]["HitPage"];
                        "application/jsonl": string;
                        "text/csv": string;
                        "application/ld+json": string;
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the events */
        get: {
            parameters: {
                query?: {
                    /** @description in any inflection; "in this order", -without, this or that */
                    words?: string;
                    /** @description whose account: id of an actor, or a name in any spelling */
                    voice?: string;
                    /** @description who is named or mentioned: id of an actor, or a name in any spelling */
                    about?: string;
                    voiceKind?: "named" | "anonymous" | "narrator";
                    form?: "direct" | "indirect" | "mixed";
                    act?: "say" | "think" | "will";
                    /** @description true: denials only */
                    negated?: "true" | "false";
                    /** @description of events */
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description of events */
                    mode?: "happened" | "ongoing" | "planned" | "ordered" | "threatened" | "possible" | "denied";
                    /** @description part of what somebody is called */
                    label?: string;
                    /** @description part of what a figure counts */
                    counts?: string;
                    /** @description part of where an event was */
                    place?: string;
                    /** @description figures whose bounds meet these */
                    low?: number;
                    high?: number;
                    /** @description days on which it was said, as EDTF: 2022-01-07, 2022-01, ../2022 */
                    said?: string;
                    /** @description the time that it is about, as EDTF */
                    meant?: string;
                    /** @description whole, in any case */
                    outlet?: string;
                    /** @description nl also finds nl-BE */
                    lang?: string;
                    /** @description otherwise all but the rejected */
                    review?: "open" | "confirmed" | "corrected" | "rejected";
                    dossier?: number;
                    report?: string;
                    /** @description true: also what is no more than a suggestion */
                    suggestions?: "true" | "false";
                    /** @description by day of publication */
                    order?: "earliest" | "latest";
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                    /** @description false: hits alone, without counts and facets, which take most of the time */
                    counted?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them, and counts of all unless `counted` is false */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchResult"] | components["schemas"]["HitPage"];
                        "application/jsonl": string;
                        "text/csv": string;
                        "application/ld+json": string;
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item with what was decided on it; its ETag changes with each decision on it */
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
                /** @description The item */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemState"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions, the last one first; those on items where a dossier, report or item is given */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    item?: number;
                    report?: string;
                    /** @description decisions on who belongs to this actor */
                    actor?: number;
                    limit?: number;
                    /** @description `next` of the page before */
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
                        "application/json": components["schemas"]["DecisionList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        /** Decide on an item; If-Match holds the ETag that it was read with */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                    "if-match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            responses: {
                /** @description Decided */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
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
    "/v1/reviews/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take decisions back, on items or about actors: the last first, all or none */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Undoing"];
                };
            };
            responses: {
                /** @description Taken back */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decisions"];
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
    "/v1/reviews/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm open items that nobody has decided on, from a confidence on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Bulk"];
                };
            };
            responses: {
                /** @description Confirmed, or counted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Confirmed"];
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
    "/v1/reviews/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items that wait for a decision, or are in another state */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    kinds?: ("statement" | "naming" | "figure" | "event")[];
                    review?: "open" | "confirmed" | "corrected" | "rejected";
                    /** @description by day of publication; or what the engine is least sure of first */
                    order?: "earliest" | "latest" | "unsure";
                    /** @description id of an item: only those after it in this order */
                    after?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The first of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewQueue"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/reviews/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far people agree on what two or more of them judged */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The agreement */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agreement"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/reviews/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the whole record against its chain of decisions and its texts */
        get: {
            parameters: {
                query?: {
                    /** @description hash of the end of the chain, as noted elsewhere */
                    expect?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was checked, and faults */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Verification"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors, the most mentioned first; those found by name, the most alike first */
        get: {
            parameters: {
                query?: {
                    /** @description counts are those of its reports */
                    dossier?: number;
                    /** @description a name, in any spelling or script */
                    find?: string;
                    kind?: "person" | "organization" | "state" | "group";
                    limit?: number;
                    /** @description `next` of the page before */
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
                        "application/json": components["schemas"]["ActorList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/actors/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of actors that may be one, the likeliest first; those unsure last */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only pairs with this one */
                    actor?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The likeliest */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuggestionList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/actors/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether two actors are the same: `same` merges them */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Answering"];
                };
            };
            responses: {
                /** @description Written down */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Answered"];
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
    "/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One actor, with what of which reports it is */
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
                /** @description The actor */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Actor"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        /** Call an actor otherwise; what reports call it stays */
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
                    "application/json": components["schemas"]["Renaming"];
                };
            };
            responses: {
                /** @description Renamed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Renamed"];
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
    "/v1/actors/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make others part of this actor, all or none */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                    "if-match"?: string;
                };
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Merging"];
                };
            };
            responses: {
                /** @description Merged */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Merged"];
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
    "/v1/actors/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take some of what belongs to an actor out of it, into a new one */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                    "if-match"?: string;
                };
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Splitting"];
                };
            };
            responses: {
                /** @description Split */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Split"];
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
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give files, a text, an address or the example dossier to be added
         * @description Answered once it is kept: from then on it is done, also after the server was killed and started again. In a form the fields (dossier, lang, published, outlet) come before the files; a file has at most 100 MB.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GivenText"] | components["schemas"]["GivenAddress"] | components["schemas"]["GivenExample"];
                    "multipart/form-data": {
                        dossier?: string;
                        lang?: string;
                        published?: string;
                        outlet?: string;
                        files: string[];
                    };
                };
            };
            responses: {
                /** @description Taken on; Location: the job */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportTaken"];
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
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, the last one first */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    limit?: number;
                    /** @description `next` of the page before */
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
                        "application/json": components["schemas"]["JobList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is */
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
                /** @description The job */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        /** Stop an import; what was added stays */
        delete: {
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
                /** @description The job; it ends with the report at hand */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import is, as it goes on
         * @description Events `job` with the job as data, at most five a second; the last one when it has ended.
         */
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
                /** @description Server-sent events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
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
    "/v1/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be added, the earliest first */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                };
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
                        "application/json": components["schemas"]["FailureList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/failures/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try again what failed, with what is known now */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Retried"];
                };
            };
            responses: {
                /** @description Taken on; Location: the job */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportTaken"];
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
    "/v1/failures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a failure off the list; its original is kept */
        delete: {
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
                /** @description Forgotten */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved searches by name */
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
                        "application/json": components["schemas"]["SavedSearchList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        /** Save a search */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Of the caller’s making: the same request under the same key is done once */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewSearch"];
                };
            };
            responses: {
                /** @description Saved */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedSearch"];
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
    "/v1/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saved search */
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
                /** @description The search */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedSearch"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        /** Remove a saved search */
        delete: {
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
            requestBody?: never;
            responses: {
                /** @description Removed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        /** Give a saved search another name or query */
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
                    "application/json": components["schemas"]["SearchChange"];
                };
            };
            responses: {
                /** @description Changed */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedSearch"];
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
    "/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, languages and models, licences, and how much is in the record */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["About"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places that reports name, by report and in the order of its text */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    report?: string;
                    limit?: number;
                    /** @description `next` of the page before */
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
                        "application/json": components["schemas"]["PlaceList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times that reports tell, by report and in the order of its text */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    report?: string;
                    limit?: number;
                    /** @description `next` of the page before */
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
                        "application/json": components["schemas"]["TimeList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/namings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who calls whom what, namers with most namings first */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description only labels in this language */
                    lang?: string;
                    /** @description only within quotation marks, or without */
                    marks?: "with" | "without";
                    /** @description outlets: only what the reports say themselves; voices: only what others say in them */
                    by?: "outlets" | "voices";
                    /** @description key of an account: only what it calls others */
                    namer?: string;
                    /** @description how many namers */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The matrix */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NamingComparison"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people and things are called, the most used labels first */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description only labels in this language */
                    lang?: string;
                    /** @description only within quotation marks, or without */
                    marks?: "with" | "without";
                    /** @description outlets: only what the reports say themselves; voices: only what others say in them */
                    by?: "outlets" | "voices";
                    /** @description only the label with this wording, and its others */
                    label?: string;
                    /** @description true: only labels that some set within quotation marks and others do not */
                    disputed?: "true" | "false";
                    /** @description how many uses of each within quotation marks, and how many without */
                    uses?: number | null;
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of labels */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LabelComparison"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose account how much of the reports is */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The voices */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VoiceComparison"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same thing counted by several, groups with most figures first */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description only groups that count this: part of the words */
                    counts?: string;
                    /** @description only this group */
                    key?: string;
                    /** @description true: only groups with figures that exclude one another */
                    disputed?: "true" | "false";
                    /** @description a rule that picks among them; none unless asked */
                    reckon?: "conservative" | "min-max" | "latest";
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of groups */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FigureComparison"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that may be of one event, contested ones first */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description how far apart the times of one event may be */
                    days?: number | null;
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventComparison"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said to have happened, each account by itself, in time */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description happened: the day it is said to have been on; said: the day of saying so */
                    clock?: "happened" | "said";
                    /** @description key of an account: only what it tells */
                    account?: string;
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description ISO day, by the clock: only what may be on it or later */
                    from?: string;
                    to?: string;
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page, by the clock */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Timeline"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there are several accounts of, with what each report or voice answers */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description how far apart the times of one event may be */
                    days?: number | null;
                    columns?: "report" | "outlet" | "account";
                    /** @description keys of columns; those with most answers unless told */
                    column?: string[];
                    kind?: "event" | "figure";
                    /** @description true: only where somebody says something else */
                    disputed?: "true" | "false";
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of questions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuestionList"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who speaks of whom, and who calls whom something */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description how many actors */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Those with most of it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorNetwork"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each of two reports has that the other lacks */
        get: {
            parameters: {
                query: {
                    /** @description the left one; of two versions the earlier */
                    a: string;
                    b: string;
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Both, side by side */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportComparison"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places, and who tells how much of each */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description key of an account: only what it tells */
                    account?: string;
                    /** @description only events of this type */
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description ISO day: only what may have been said on it or later */
                    from?: string;
                    to?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The places */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlaceComparison"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/comparisons/places/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each account tells of a place, in its words */
        get: {
            parameters: {
                query?: {
                    /** @description keys of places; all of them where left out */
                    place?: string[];
                    dossier?: number;
                    /** @description only these reports */
                    report?: string[];
                    /** @description true: also what a person rejected */
                    rejected?: "true" | "false";
                    /** @description key of an account: only what it tells */
                    account?: string;
                    /** @description only events of this type */
                    type?: "AGREE" | "CONSULT" | "SUPPORT" | "COOPERATE" | "AID" | "YIELD" | "CONCEDE" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description ISO day: only what may have been said on it or later */
                    from?: string;
                    to?: string;
                    limit?: number;
                    /** @description `next` of the page before */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page, by place and account */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ToldAtPlaces"];
                    };
                };
                /** @description As the caller has it (If-None-Match) */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/v1/exports/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record, or a dossier of it, as a file; several files are an archive */
        get: {
            parameters: {
                query?: {
                    dossier?: number;
                    /** @description article text is left out: at most so many words stay beside each item */
                    snippets?: number | null;
                    /** @description true: CSV with a byte order mark, for Excel */
                    bom?: "true" | "false";
                    /** @description language of the page of pages */
                    words?: "nl" | "en";
                };
                header?: never;
                path: {
                    form: "jsonl" | "annotations" | "quotations" | "csv" | "parquet" | "plover" | "html";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/jsonl": string;
                        "application/ld+json": string;
                        "application/zip": string;
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
            /** @description findings that nobody rejected */
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
        ReportText: {
            id: string;
            /** @description BCP 47 */
            lang: string;
            title?: string;
            text: string;
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
                /** @description what it counts, in one word for all languages, where that is known: soldiers */
                concept?: string;
                /**
                 * @description what befell those who are counted
                 * @enum {string}
                 */
                fate?: "dead" | "wounded" | "arrested" | "missing" | "displaced" | "abducted";
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
            /**
             * @description what such words are for, whatever they judge; two of one concept need not name the same
             * @enum {string}
             */
            concept?: "crowd" | "force" | "rulers" | "migrants" | "insiders" | "unrest" | "war";
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
                /**
                 * @description what its words are for: two of one concept need not be the same
                 * @enum {string}
                 */
                concept?: "crowd" | "force" | "rulers" | "migrants" | "insiders" | "unrest" | "war";
            };
            recipient?: {
                spans: [
                    number,
                    number
                ][];
                /** @description id of the actor, where it is known */
                actor?: string;
                /**
                 * @description what its words are for: two of one concept need not be the same
                 * @enum {string}
                 */
                concept?: "crowd" | "force" | "rulers" | "migrants" | "insiders" | "unrest" | "war";
            };
            object?: {
                spans: [
                    number,
                    number
                ][];
                /** @description id of the actor, where it is known */
                actor?: string;
                /**
                 * @description what its words are for: two of one concept need not be the same
                 * @enum {string}
                 */
                concept?: "crowd" | "force" | "rulers" | "migrants" | "insiders" | "unrest" | "war";
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
        SearchResult: {
            count: {
                /** @description exact up to 5,000 */
                items: number;
                /** @description same words of the same voice counted once */
                hits?: number;
                /** @description there are more than `items` */
                more: boolean;
            };
            facets: {
                voice: components["schemas"]["Facet"];
                voiceKind: components["schemas"]["Facet"];
                kind: components["schemas"]["Facet"];
                form: components["schemas"]["Facet"];
                outlet: components["schemas"]["Facet"];
                lang: components["schemas"]["Facet"];
                label: components["schemas"]["Facet"];
                type: components["schemas"]["Facet"];
                review: components["schemas"]["Facet"];
                month: components["schemas"]["Facet"];
            };
            items: components["schemas"]["Hit"][];
            /** @description cursor */
            next?: string;
            /** @description why nothing may be found */
            hints: ("empty-record" | "unknown-voice" | "unknown-about" | "no-words")[];
        };
        Facet: {
            /** @description the 20 with the most items, most first; months all, in order */
            values: {
                value: string;
                count: number;
                /** @description of voice: id of the actor of the record */
                actor?: number;
            }[];
            /** @description items with a value that is not among those */
            rest: number;
            /** @description items without one */
            none: number;
        };
        Hit: {
            item: components["schemas"]["Item"];
            /** @description its words: places in `item.sentence.text` */
            places: number[][];
            /** @description those of them that the search matches */
            matches: number[][];
            /** @description the same words of the same voice elsewhere, earliest first: at most 20 */
            copies: components["schemas"]["Item"][];
            copyCount: number;
        };
        Item: {
            id: number;
            /** @enum {string} */
            kind: "statement" | "naming" | "figure" | "event";
            /** @description its id in the reading: s1, n1, f1, e1 */
            local: string;
            /** @description SHA-256 of its kind and words with their places */
            key: string;
            report: components["schemas"]["ReportHead"] & {
                url?: string;
                version: number;
            };
            words: string;
            /** @description the sentences that hold it, and where they begin in the text of the report */
            sentence: {
                start: number;
                text: string;
            };
            voice: components["schemas"]["ItemVoice"];
            other?: components["schemas"]["Party"] & unknown;
            doer?: components["schemas"]["Party"] & unknown;
            /** @description id, in the reading, of the statement that it is in */
            statement?: string;
            form?: string;
            act?: string;
            negated?: boolean;
            type?: string;
            mode?: string;
            label?: string;
            counts?: string;
            low?: number;
            high?: number;
            /** @description ISO days, first and last */
            said: {
                from?: string;
                to?: string;
            };
            /** @description ISO days, first and last */
            meant: {
                from?: string;
                to?: string;
            };
            place?: string;
            confidence?: number;
            /** @enum {string} */
            review: "open" | "confirmed" | "corrected" | "rejected";
            /** @description the item of the reading (volgens.reading/1), as it now stands */
            body: {
                [key: string]: unknown;
            };
        };
        ItemVoice: components["schemas"]["Party"] & {
            /** @enum {string} */
            kind: "named" | "anonymous" | "narrator";
        };
        Party: {
            /** @description id of the actor of the record */
            actor?: number;
            /** @description its name in the record */
            name?: string;
            /** @description person, organization, state, group */
            actorKind?: string;
            /** @description as the report has it here */
            words?: string;
        };
        HitPage: {
            items: components["schemas"]["Hit"][];
            /** @description cursor */
            next?: string;
        };
        ItemState: {
            item: components["schemas"]["Item"];
            /** @description as the engine read it, where a person corrected it */
            original?: {
                [key: string]: unknown;
            };
            /** @description the first decided first, undone ones included */
            history: components["schemas"]["Decision"][];
        };
        Decision: {
            /** @description 1, 2, 3 …: what it can be taken back by */
            seq: number;
            /** @description ISO 8601, UTC */
            at: string;
            reviewer: string;
            /** @enum {string} */
            decision: "confirm" | "correct" | "reject" | "note" | "undo" | "merge" | "split" | "rename" | "same" | "different" | "unsure";
            /** @description where it is about an item: id of its report */
            report?: string;
            /** @enum {string} */
            kind?: "statement" | "naming" | "figure" | "event";
            /** @description what the item is known by from one reading to the next */
            key?: string;
            /** @description id of the item, where there is one with these words now */
            item?: number;
            /** @description the rest: words, note, correction, the actors moved, the decision undone */
            body: {
                [key: string]: unknown;
            };
            /** @description hash of the decision before it */
            previous: string;
            /** @description SHA-256 of the canonical JSON of all the rest */
            hash: string;
        };
        DecisionList: {
            items: components["schemas"]["Decision"][];
            /** @description cursor */
            next?: string;
        };
        Decided: {
            decision: components["schemas"]["Decision"];
            item: components["schemas"]["ItemState"];
        };
        Verdict: {
            item: number;
            /** @description who decides */
            reviewer: string;
            /** @enum {string} */
            decision: "confirm";
            note?: string;
        } | {
            item: number;
            /** @description who decides */
            reviewer: string;
            /** @enum {string} */
            decision: "reject";
            note?: string;
        } | {
            item: number;
            /** @description who decides */
            reviewer: string;
            /** @enum {string} */
            decision: "note";
            note: string;
        } | {
            item: number;
            /** @description who decides */
            reviewer: string;
            /** @enum {string} */
            decision: "correct";
            /** @description JSON merge patch over the body of the item; words may stand where spans do */
            patch: {
                [key: string]: unknown;
            };
            note?: string;
        };
        Decisions: {
            decisions: components["schemas"]["Decision"][];
        };
        Undoing: {
            /** @description number of the first decision to take back */
            from: number;
            /** @description and of the last; the same where left out */
            to?: number;
            /** @description who decides */
            reviewer: string;
        };
        Confirmed: {
            count: number;
            /** @description numbers of the first and the last decision */
            from?: number;
            to?: number;
        };
        Bulk: {
            /** @description from this confidence on */
            above: number;
            dossier?: number;
            kinds?: ("statement" | "naming" | "figure" | "event")[];
            /** @description who decides */
            reviewer: string;
            /** @description only count */
            dryRun?: boolean;
        };
        ReviewQueue: {
            /** @description items in that state */
            total: number;
            /** @description items of the same reports and kinds that are open no more */
            decided: number;
            /** @description the first of them, in the order asked for */
            items: components["schemas"]["Item"][];
            /** @description id of the last of these, where there are more */
            next?: string;
        };
        Agreement: {
            /** @description Krippendorff's; left out where nothing can be compared, or all judged the same */
            alpha?: number;
            /** @description items that two or more judged */
            units: number;
            /** @description judgements of those */
            values: number;
            reviewers: string[];
        };
        Verification: {
            /** @description how many decisions, and the hash to note elsewhere */
            head: {
                seq: number;
                hash: string;
            };
            reports: number;
            items: number;
            originals: number;
            faults: {
                where: string;
                found: string;
                expected: string;
            }[];
        };
        ActorList: {
            items: components["schemas"]["ListedActor"][];
            /** @description cursor */
            next?: string;
        };
        ListedActor: {
            id: number;
            /** @description person, organization, state, group */
            kind: string;
            name: string;
            /** @description a person merged, split or named it */
            curated: boolean;
            reports: number;
            mentions: number;
            /** @description as reports spell it, the most mentioned first */
            spellings: {
                name: string;
                mentions: number;
            }[];
            /** @description what reports say that it is */
            roles: string[];
        };
        SuggestionList: {
            items: {
                actors: components["schemas"]["ListedActor"][];
                /** @description 0 to 1; an order, no probability */
                score: number;
                evidence: components["schemas"]["Evidence"][];
                /** @description number of the decision in which nobody could tell */
                unsure?: number;
            }[];
        };
        Evidence: {
            /** @enum {string} */
            kind: "name" | "role" | "dossier" | "together" | "kinds" | "others";
            /** @description of names: how they are alike */
            relation?: string;
            names?: string[];
            /** @description reports say the same of both */
            roles?: string[];
            /** @description both are in these */
            dossiers?: string[];
            /** @description so many have both, as two */
            reports?: number;
            /** @description against: reports take them for different kinds */
            kinds?: string[];
            /** @description against: so many others may be meant by the name */
            count?: number;
        };
        Answered: {
            decision: components["schemas"]["Decision"];
            actor?: components["schemas"]["Actor"];
        };
        /** @description of `same`: the one that stays */
        Actor: components["schemas"]["ListedActor"] & {
            /** @description the actors of reports that it is, by day of publication */
            members: {
                report: string;
                /** @description its id in the reading */
                local: string;
                kind: string;
                name: string;
                roles: string[];
                mentions: number;
                title?: string;
                outlet?: string;
                published?: string;
            }[];
        };
        Answering: {
            actors: number[];
            /** @enum {string} */
            answer: "same" | "different" | "unsure";
            /** @description who decides */
            reviewer: string;
        };
        Renamed: {
            decision: components["schemas"]["Decision"];
            actor: components["schemas"]["Actor"];
        };
        Renaming: {
            name: string;
            /** @description who decides */
            reviewer: string;
        };
        Merged: {
            decisions: components["schemas"]["Decision"][];
            actor: components["schemas"]["Actor"] & unknown;
        };
        Merging: {
            /** @description the actors that become part of this one */
            with: number[];
            /** @description who decides */
            reviewer: string;
        };
        Split: {
            decision: components["schemas"]["Decision"];
            actor: components["schemas"]["Actor"];
            made: components["schemas"]["Actor"] & unknown;
        };
        Splitting: {
            members: {
                report: string;
                local: string;
            }[];
            /** @description of the new actor; what reports call it most where left out */
            name?: string;
            /** @description who decides */
            reviewer: string;
        };
        ImportTaken: {
            job: components["schemas"]["Job"];
        };
        Job: {
            id: number;
            /** @enum {string} */
            kind: "files" | "text" | "address" | "example" | "retry";
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "stopped";
            dossier?: number;
            /** @description the first file, the title, the address */
            name: string;
            /** @description files or addresses that were given */
            documents: number;
            /** @description reports, as soon as that is known */
            total?: number;
            /** @description reports that came out, one way or another */
            done: number;
            counts: {
                new: number;
                changed: number;
                known: number;
                failed: number;
            };
            /** @description the last hundred that came out, in their order */
            reports: components["schemas"]["JobResult"][];
            /** @description why it was stopped, where nobody asked for that */
            fault?: {
                code: string;
                message: string;
            };
            /** @description ISO 8601; when it was taken on */
            startedAt: string;
            endedAt?: string;
        };
        JobResult: {
            /** @description file, address or title; of several in one file with its number */
            name: string;
            /** @enum {string} */
            outcome: "new" | "changed" | "known" | "failed";
            /** @description id of the report, unless it failed */
            report?: string;
            title?: string;
            /** @description why it failed, for programs */
            code?: string;
            /** @description what was found, what was expected, what to do */
            message?: string;
        };
        GivenText: {
            /** @description number of the dossier */
            dossier?: number;
            /** @description BCP 47; found out unless given */
            lang?: string;
            /** @description EDTF, where the report does not say: 2022-01-07 */
            published?: string;
            /** @description where the report does not say */
            outlet?: string;
            text: string;
            title?: string;
            url?: string;
        };
        GivenAddress: {
            /** @description number of the dossier */
            dossier?: number;
            /** @description BCP 47; found out unless given */
            lang?: string;
            /** @description EDTF, where the report does not say: 2022-01-07 */
            published?: string;
            /** @description where the report does not say */
            outlet?: string;
            address: string;
        };
        GivenExample: {
            /** @description number of the dossier */
            dossier?: number;
            /** @enum {boolean} */
            example: true;
        };
        JobList: {
            items: components["schemas"]["Job"][];
            /** @description cursor */
            next?: string;
        };
        FailureList: {
            items: components["schemas"]["Failure"][];
        };
        Failure: {
            id: number;
            dossier?: number;
            name: string;
            code: string;
            message: string;
            attempts: number;
            /** @description ISO 8601; of the last attempt */
            at: string;
        };
        Retried: {
            /** @description BCP 47; found out unless given */
            lang?: string;
            /** @description EDTF, where the report does not say: 2022-01-07 */
            published?: string;
        };
        SavedSearchList: {
            items: components["schemas"]["SavedSearch"][];
        };
        SavedSearch: {
            id: number;
            name: string;
            /** @description as it stands behind the question mark of an address */
            query: string;
            /** @description ISO 8601 */
            savedAt: string;
        };
        NewSearch: {
            name: string;
            query: string;
        };
        SearchChange: {
            name?: string;
            query?: string;
        };
        About: {
            /** @enum {string} */
            name: "Volgens";
            version: string;
            licence: string;
            /** @enum {string} */
            store: "pglite" | "postgres";
            languages: components["schemas"]["LanguageAbout"][];
            counts: {
                dossiers: number;
                reports: number;
                items: number;
                decisions: number;
            };
            /** @description data of others that is in it, or that it follows */
            sources: {
                name: string;
                use: string;
                licence: string;
                url?: string;
            }[];
        };
        LanguageAbout: {
            code: string;
            /** @description by language of the interface */
            names: {
                [key: string]: string;
            };
            /** @description name of the model */
            model: string;
            /** @description of the weights */
            licence: string;
            /** @description what the model was trained and measured on */
            treebanks: {
                name: string;
                release: string;
                licence: string;
            }[];
            scores: {
                /** @description what it was measured on */
                set: string;
                /** @description parts of speech right, percent */
                upos: number;
                lemma?: number;
                /** @description heads right, percent */
                uas: number;
                /** @description heads with their relation right, percent */
                las: number;
            }[];
        };
        PlaceList: {
            items: components["schemas"]["Place"][];
            /** @description cursor */
            next?: string;
        };
        Place: {
            report: components["schemas"]["ReportHead"] & {
                url?: string;
                version: number;
            };
            /** @description its id in the reading: p1, t1 */
            local: string;
            mentions: components["schemas"]["Mention"][];
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
        };
        Mention: {
            /** @description [start, end) in UTF-16 code units */
            span: number[];
            words: string;
            sentence: {
                start: number;
                text: string;
            };
            voice: components["schemas"]["ItemVoice"] & unknown;
            /** @description the innermost one that holds the words */
            statement?: {
                /** @description of the item */
                id: number;
                local: string;
            };
        };
        TimeList: {
            items: components["schemas"]["Time"][];
            /** @description cursor */
            next?: string;
        };
        Time: {
            report: components["schemas"]["ReportHead"] & {
                url?: string;
                version: number;
            };
            /** @description its id in the reading: p1, t1 */
            local: string;
            mentions: components["schemas"]["Mention"][];
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
        };
        NamingComparison: {
            /** @description all that were looked at; of more than 200 those that are named here */
            reports: components["schemas"]["ComparedReport"][];
            /** @description how many were looked at */
            reportCount: number;
            /** @description of all namings */
            total: number;
            /** @description of all labels, whatever is filtered by */
            langs: string[];
            /** @description most namings first */
            namers: {
                /** @description the same for what is certainly the same voice */
                key: string;
                /** @enum {string} */
                kind: "named" | "anonymous" | "narrator";
                actor?: number;
                name?: string;
                /** @description of the narrator of copies: in how many they stand */
                outlets?: number;
                /** @description of its namings */
                count: number;
                /** @description how many of its labels are left out */
                left: number;
            }[];
            /** @description of all namers */
            namerCount: number;
            /** @description keys of those whom several name, most namings first: what to hold side by side */
            columns: string[];
            named: {
                key: string;
                actor?: number;
                name?: string;
                /**
                 * @description a column of words for such people or events: no claim that they name the same
                 * @enum {string}
                 */
                concept?: "crowd" | "force" | "rulers" | "migrants" | "insiders" | "unrest" | "war";
            }[];
            cells: {
                /** @description key of the account */
                namer: string;
                /** @description key of the named */
                named: string;
                uses: {
                    /** @description its stems */
                    label: string;
                    quoted: boolean;
                    /** @description how often, also where not all stand in quotes */
                    count: number;
                    /** @description each wording once, the most frequent first */
                    words: string[];
                    /** @description the first of them */
                    quotes: components["schemas"]["Quote"][];
                }[];
            }[];
        };
        ComparedReport: components["schemas"]["ReportHead"] & {
            url?: string;
            /** @description the first day of publication */
            day?: string;
            version: number;
            /** @description the version of its address before this one */
            previous?: string;
        };
        Quote: {
            /** @description id of the item */
            item: number;
            /** @description its id in the reading: n1, f2, e3 */
            local: string;
            /** @enum {string} */
            review: "open" | "confirmed" | "corrected" | "rejected";
            report: string;
            outlet?: string;
            published?: string;
            version: number;
            /** @description offset of the words in the report's text */
            start: number;
            words: string;
            sentence: {
                start: number;
                text: string;
            };
            /** @description where the same stands in copies */
            copies?: {
                /** @description id of the item */
                item: number;
                /** @description its id in the reading: n1, f2, e3 */
                local: string;
                /** @enum {string} */
                review: "open" | "confirmed" | "corrected" | "rejected";
                report: string;
                outlet?: string;
                published?: string;
                version: number;
                /** @description offset of the words in the report's text */
                start: number;
                words: string;
                sentence: {
                    start: number;
                    text: string;
                };
            }[];
        };
        LabelComparison: {
            /** @description all that were looked at; of more than 200 those that are named here */
            reports: components["schemas"]["ComparedReport"][];
            /** @description how many were looked at */
            reportCount: number;
            total: number;
            /** @description cursor */
            next?: string;
            items: components["schemas"]["ComparedLabel"][];
            /** @description with `label`: other labels for those of whom it is used */
            others?: {
                lang: string;
                words: string;
            }[];
        };
        ComparedLabel: {
            /** @description its stems */
            label: string;
            lang: string;
            /** @description each once, the most frequent first */
            wordings: string[];
            count: number;
            /** @description how many of them within quotation marks */
            quoted: number;
            /** @description by the day of first use, the first of them */
            namers: components["schemas"]["Account"][];
            namerCount: number;
            first: {
                namer: components["schemas"]["Account"];
                named: {
                    key: string;
                    actor?: number;
                    name?: string;
                    /**
                     * @description a column of words for such people or events: no claim that they name the same
                     * @enum {string}
                     */
                    concept?: "crowd" | "force" | "rulers" | "migrants" | "insiders" | "unrest" | "war";
                };
                /** @description as the report has it */
                words: string;
                quoted: boolean;
                quote: components["schemas"]["Quote"];
            };
            /** @description by the day of publication; as many as `uses` asks for */
            uses: {
                namer: components["schemas"]["Account"];
                named: {
                    key: string;
                    actor?: number;
                    name?: string;
                    /**
                     * @description a column of words for such people or events: no claim that they name the same
                     * @enum {string}
                     */
                    concept?: "crowd" | "force" | "rulers" | "migrants" | "insiders" | "unrest" | "war";
                };
                /** @description as the report has it */
                words: string;
                quoted: boolean;
                quote: components["schemas"]["Quote"];
            }[];
        };
        Account: {
            /** @description the same for what is certainly the same voice */
            key: string;
            /** @enum {string} */
            kind: "named" | "anonymous" | "narrator";
            actor?: number;
            name?: string;
            /** @description of the narrator of copies: in how many they stand */
            outlets?: number;
        };
        VoiceComparison: {
            /** @description all that were looked at; of more than 200 those that are named here */
            reports: components["schemas"]["ComparedReport"][];
            /** @description how many were looked at */
            reportCount: number;
            /** @description of all reports, without white space; copies count once */
            characters: number;
            /** @description those of them that the reports say themselves */
            narrator: number;
            /** @description most characters first */
            voices: {
                account: components["schemas"]["Account"];
                /** @description of what stands on its account */
                characters: number;
                statements: number;
                /** @description in how many it speaks */
                reports: number;
                quote: components["schemas"]["Quote"] & unknown;
            }[];
            /** @description voices beyond `limit`, together */
            rest: {
                voices: number;
                characters: number;
            };
        };
        FigureComparison: {
            /** @description all that were looked at; of more than 200 those that are named here */
            reports: components["schemas"]["ComparedReport"][];
            /** @description how many were looked at */
            reportCount: number;
            total: number;
            /** @description cursor */
            next?: string;
            items: {
                key: string;
                /** @description what is counted, the most frequent words first */
                counts: string[];
                /** @description type of the event that they are part of */
                event?: string;
                /** @description what befell those who are counted; left out where the reports do not tell */
                befell?: {
                    /** @enum {string} */
                    fate: "dead" | "wounded" | "arrested" | "missing" | "displaced" | "abducted";
                    /**
                     * @description labelled: each account calls them otherwise
                     * @enum {string}
                     */
                    whom: "people" | "forces" | "children" | "journalists" | "doctors" | "labelled";
                };
                /** @description what the rule of `reckon` makes of them; never in their place */
                reckoning?: {
                    /** @enum {string} */
                    rule: "conservative" | "min-max" | "latest";
                    low?: number;
                    high?: number;
                    /** @description ids of the figures that it rests on */
                    items: number[];
                };
                /** @description of all figures of the group */
                count: number;
                /** @description by the day they were said; of many those said last, the lowest and the highest */
                figures: components["schemas"]["CountedFigure"][];
            }[];
        };
        CountedFigure: {
            account: components["schemas"]["Account"];
            /** @description ISO day on which it was said */
            day?: string;
            low?: number;
            high?: number;
            approximate: boolean;
            /** @description what it leaves possible; open where left out */
            range: {
                low?: number;
                high?: number;
            };
            quote: components["schemas"]["Quote"];
            /** @description a figure of another source that leaves none of the same numbers possible */
            disagrees?: {
                with: components["schemas"]["Quote"];
                sameDay: boolean;
            };
        };
        EventComparison: {
            /** @description all that were looked at; of more than 200 those that are named here */
            reports: components["schemas"]["ComparedReport"][];
            /** @description how many were looked at */
            reportCount: number;
            total: number;
            /** @description cursor */
            next?: string;
            items: {
                type: string;
                /** @description the first account's */
                words: string;
                place?: string;
                meant: {
                    from?: string;
                    to?: string;
                };
                /** @description somebody says it happened and somebody denies it */
                contested: boolean;
                accounts: {
                    account: components["schemas"]["Account"];
                    /** @enum {string} */
                    stance: "happened" | "denied" | "open";
                    mode: string;
                    /** @description ISO day on which it was said */
                    day?: string;
                    doer?: components["schemas"]["Party"];
                    other?: components["schemas"]["Party"];
                    quote: components["schemas"]["Quote"];
                    /** @description like the first by what words are for: no claim that they tell the same */
                    byConcept: boolean;
                    /** @description how much it is like the first account; left out for that one */
                    likeness?: {
                        score: number;
                        parts: {
                            doer: number;
                            other: number;
                            time: number;
                            place: number;
                            trigger: number;
                        };
                    };
                }[];
                /** @description of all accounts, also those left out */
                accountCount: number;
                /** @description ids of reports that do not have it, 200 at most */
                silent: string[];
                silentCount: number;
            }[];
        };
        Timeline: {
            /** @description all that were looked at; of more than 200 those that are named here */
            reports: components["schemas"]["ComparedReport"][];
            /** @description how many were looked at */
            reportCount: number;
            total: number;
            /** @description cursor */
            next?: string;
            /** @description how many of them do not tell when; they stand last */
            undated: number;
            /** @description of the scope, those with most events first, 100 at most, and the one asked for */
            accounts: {
                account: components["schemas"]["Account"];
                events: number;
            }[];
            accountCount: number;
            types: {
                type: string;
                events: number;
            }[];
            items: components["schemas"]["ToldEvent"][];
        };
        ToldEvent: {
            account: components["schemas"]["Account"];
            type: string;
            mode: string;
            said: {
                from?: string;
                to?: string;
            };
            /** @description when it is said to have been; open where left out */
            meant: {
                from?: string;
                to?: string;
            };
            time?: {
                /** @description as the report has it */
                words: string;
                edtf?: string;
                /** @enum {string} */
                certainty: "stated" | "inferred";
            };
            place?: string;
            quote: components["schemas"]["Quote"];
        };
        QuestionList: {
            /** @description all that were looked at; of more than 200 those that are named here */
            reports: components["schemas"]["ComparedReport"][];
            /** @description how many were looked at */
            reportCount: number;
            total: number;
            /** @description cursor */
            next?: string;
            /** @description what answers stand under: those with most answers, and those asked for */
            columns: {
                key: string;
                answers: number;
                account?: components["schemas"]["Account"];
            }[];
            /** @description of all columns that have an answer */
            columnCount: number;
            /** @description keys of the columns whose answers are here */
            shown: string[];
            items: {
                /** @enum {string} */
                kind: "event" | "figure";
                first: components["schemas"]["Quote"] & unknown;
                account: components["schemas"]["Account"];
                /** @description somebody says something else, in whatever column */
                disputed: boolean;
                answers: {
                    /** @description id of a report, or key of an account */
                    column: string;
                    /**
                     * @description alike: the words for who did it, or to whom, are for such people
                     * @enum {string}
                     */
                    kind: "same" | "alike" | "differs" | "denies";
                    /** @description how often, also where not all stand in quotes */
                    count: number;
                    quotes: components["schemas"]["ToldQuote"][];
                }[];
            }[];
        };
        ToldQuote: components["schemas"]["Quote"] & {
            account: components["schemas"]["Account"];
        };
        ActorNetwork: {
            /** @description those with most between them and others first */
            actors: {
                id: number;
                name: string;
                kind: string;
                /** @description statements of its own that mention another, namings of another */
                speaks: number;
                /** @description those of others that mention or name it */
                spokenOf: number;
            }[];
            /** @description between those actors only; the strongest first */
            ties: {
                from: number;
                to: number;
                /** @description statements of the one that mention the other */
                speaks: number;
                /** @description namings: the one calls the other something */
                calls: number;
                /** @description three at most */
                quotes: components["schemas"]["Quote"][];
            }[];
            /** @description of the whole scope, also what is left out */
            total: {
                actors: number;
                ties: number;
            };
        };
        ReportComparison: {
            /** @description left and right */
            reports: components["schemas"]["ComparedReport"][];
            voices: {
                shared: components["schemas"]["Account"][];
                left: components["schemas"]["Account"][];
                right: components["schemas"]["Account"][];
            };
            statements: {
                shared: {
                    left: components["schemas"]["Item"];
                    right: components["schemas"]["Item"];
                    changed: ("voice" | "words" | "denial" | "number" | "marks")[];
                }[];
                left: components["schemas"]["Item"][];
                right: components["schemas"]["Item"][];
            };
            figures: {
                shared: {
                    left: components["schemas"]["Item"];
                    right: components["schemas"]["Item"];
                    changed: ("voice" | "words" | "denial" | "number" | "marks")[];
                }[];
                left: components["schemas"]["Item"][];
                right: components["schemas"]["Item"][];
            };
            namings: {
                shared: {
                    left: components["schemas"]["Item"];
                    right: components["schemas"]["Item"];
                    changed: ("voice" | "words" | "denial" | "number" | "marks")[];
                }[];
                left: components["schemas"]["Item"][];
                right: components["schemas"]["Item"][];
            };
        };
        PlaceComparison: {
            /** @description those of which something is told first, of them those in most reports */
            items: components["schemas"]["ComparedPlace"][];
            /** @description places of the scope, also what is left out */
            total: number;
            /** @description those of which something is told */
            told: number;
            /** @description a hundred at most, whatever was asked for; those who tell of most places first */
            accounts: {
                account: components["schemas"]["Account"];
                places: number;
                /** @description said to have happened there */
                events: number;
                /** @description that name it */
                statements: number;
                /** @description reports that name it in words of their own */
                mentions: number;
            }[];
            types: {
                type: string;
                events: number;
            }[];
        };
        ComparedPlace: {
            /** @description the same for what is certainly the same place */
            key: string;
            name: string;
            /** @description as reports write it, the wording of most of them first */
            words: string[];
            /** @description ISO 3166-1 alpha-2, XK for Kosovo */
            country?: string;
            lat?: number;
            lon?: number;
            /**
             * @description of country and coordinates: a site that has those of its town has precision city
             * @enum {string}
             */
            precision: "site" | "city" | "region" | "country";
            /**
             * @description why country or coordinates are left out: an area is no point; it lies in several countries or in none; several places have that name; no gazetteer has it
             * @enum {string}
             */
            missing?: "area" | "several" | "ambiguous" | "unknown";
            /** @description in how many it is named */
            reports: number;
            /** @description where it is first named: a report, and its id in the reading of it */
            first: {
                report: string;
                local: string;
            };
            /** @description those who tell of most places first; nobody where it is only named */
            accounts: {
                /** @description of the account */
                key: string;
                /** @description said to have happened there */
                events: number;
                /** @description that name it */
                statements: number;
                /** @description reports that name it in words of their own */
                mentions: number;
            }[];
        };
        ToldAtPlaces: {
            total: number;
            /** @description cursor */
            next?: string;
            items: components["schemas"]["ToldAtPlace"][];
        };
        ToldAtPlace: {
            /** @description key of the place */
            place: string;
            /**
             * @description it was there; its words name it; a sentence of the report itself names it
             * @enum {string}
             */
            kind: "event" | "statement" | "mention";
            account: components["schemas"]["Account"];
            type?: string;
            mode?: string;
            said: {
                from?: string;
                to?: string;
            };
            /** @description when it is said to have been; open where left out */
            meant: {
                from?: string;
                to?: string;
            };
            /** @description of the report */
            lang: string;
            quote: components["schemas"]["PlaceQuote"];
        };
        /** @description a mention is a sentence and no item */
        PlaceQuote: {
            /** @description id of the item */
            item?: number;
            /** @description its id in the reading: n1, f2, e3 */
            local: string;
            /** @enum {string} */
            review?: "open" | "confirmed" | "corrected" | "rejected";
            report: string;
            outlet?: string;
            published?: string;
            version: number;
            /** @description offset of the words in the report's text */
            start: number;
            words: string;
            sentence: {
                start: number;
                text: string;
            };
            /** @description where the same stands in copies */
            copies?: {
                /** @description id of the item */
                item: number;
                /** @description its id in the reading: n1, f2, e3 */
                local: string;
                /** @enum {string} */
                review: "open" | "confirmed" | "corrected" | "rejected";
                report: string;
                outlet?: string;
                published?: string;
                version: number;
                /** @description offset of the words in the report's text */
                start: number;
                words: string;
                sentence: {
                    start: number;
                    text: string;
                };
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

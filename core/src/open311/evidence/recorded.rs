//! Every recorded POST of real servers, judged. The recordings are not part of the project: the environment variable
//! `CURBLINE_REAL_DATA` names the folder that holds them, and without it this test says that it was left out.

use std::path::PathBuf;

use super::{Doubt, Verdict, judge_post};
use crate::catalog::ServiceKind;
use crate::open311::{Profile, Receipt, Sent};
use crate::seam::{HttpAnswer, Lost, Timestamp, TransportError};

/// What each recorded POST came to, in a word.
const POSTS: [(&str, &str); 36] = [
    ("adapter/post_bad_datetime", "token tok-4"),
    ("adapter/post_bad_enum", "refused 400"),
    ("adapter/post_batch_token", "token tok-1"),
    ("adapter/post_batch_token_xml", "token tok-2"),
    ("adapter/post_empty_optional", "id 6"),
    ("adapter/post_json_body", "refused 400"),
    ("adapter/post_lat_exponent", "id 5"),
    ("adapter/post_missing_key", "denied 400"),
    ("adapter/post_missing_required_attr", "refused 400"),
    ("adapter/post_multi_brackets", "refused 400"),
    ("adapter/post_multi_repeated", "token tok-3"),
    ("adapter/post_multipart", "id 2"),
    ("adapter/post_no_location", "refused 400"),
    ("adapter/post_ok_json", "id 0"),
    ("adapter/post_ok_xml", "id 1"),
    ("adapter/post_unknown_field", "refused 400"),
    ("adapter/post_unknown_service", "refused 400"),
    ("adapter/post_wrong_jurisdiction", "id 1"),
    ("codefornl/post_badjur_json", "refused 400"),
    ("codefornl/post_badkey_xml", "denied 403"),
    ("codefornl/post_badservice_xml", "refused 403"),
    ("codefornl/post_json", "id 1"),
    ("codefornl/post_jsonbody", "id 8"),
    ("codefornl/post_key_in_query", "denied 403"),
    ("codefornl/post_media_text_json", "id 6"),
    ("codefornl/post_media_url_json", "id 5"),
    ("codefornl/post_minimal", "id 7"),
    ("codefornl/post_multipart_two_media", "lost"),
    ("codefornl/post_multipart_xml", "id 2"),
    ("codefornl/post_noformat", "refused 404"),
    ("codefornl/post_nokey", "denied 403"),
    ("miami/post_json", "id 9741"),
    ("miami/post_multipart_json", "id 3636"),
    ("miami/post_xml", "trouble 500"),
    // A GET of any id at this server answers with one fixed request; as the answer to a POST it must prove nothing.
    ("miami/request_json", "foreign"),
    ("codefornl/requests_json", "foreign"),
];

fn sent() -> Sent {
    let now: Timestamp = "2026-11-21T20:40:00Z".parse::<jiff::Timestamp>().unwrap().into();
    Sent {
        reference: "CL-7K3F9Q".into(),
        service_code: "1".into(),
        latitude: Some(51.44),
        longitude: Some(5.47),
        description: "Deep hole in the road Ref CL-7K3F9Q".into(),
        first_attempt: now,
        last_attempt: now,
        kind: ServiceKind::Realtime,
    }
}

/// The recorded answer; a recording without one is a line that was cut.
fn answer(recording: &str) -> Result<HttpAnswer, TransportError> {
    let Some((head, body)) = recording.split_once("\n< \n\n") else {
        return Err(TransportError::AnswerLost(Lost::Cut));
    };
    let status = head.lines().find_map(|line| line.strip_prefix("< HTTP/1.1 ")).unwrap();
    let status = status.split(' ').next().unwrap().parse().unwrap();
    Ok(HttpAnswer { status, headers: Vec::new(), body: body.as_bytes().to_vec() })
}

fn word(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Accepted(Receipt::Id(id)) => format!("id {id}"),
        Verdict::Accepted(Receipt::Token(token)) => format!("token {}", token.0),
        Verdict::Refused { status, words } if !words.is_empty() => format!("refused {status}"),
        Verdict::Denied { status } => format!("denied {status}"),
        Verdict::AnswerLost(Doubt::ServerTrouble { status, .. }) => format!("trouble {status}"),
        Verdict::AnswerLost(Doubt::Lost(_)) => "lost".to_owned(),
        Verdict::AnswerLost(Doubt::Foreign) => "foreign".to_owned(),
        Verdict::Accepted(Receipt::Blackbox)
        | Verdict::NotSent(_)
        | Verdict::AnswerLost(Doubt::Conflict | Doubt::Empty | Doubt::Unreadable | Doubt::NoNumber)
        | Verdict::TooLarge
        | Verdict::Busy { .. }
        | Verdict::Refused { .. }
        | Verdict::Incomplete { .. }
        | Verdict::CaptivePortal
        | Verdict::Duplicate(_) => format!("{verdict:?}"),
    }
}

#[test]
fn every_recorded_post_is_judged_as_what_it_was() {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA").map(PathBuf::from) else {
        println!("left out: CURBLINE_REAL_DATA is not set");
        return;
    };
    for (name, expected) in POSTS {
        let recording = std::fs::read_to_string(folder.join("transcripts").join(format!("{name}.txt"))).unwrap();
        let verdict = judge_post(&sent(), &Profile::default(), &answer(&recording), sent().last_attempt);
        assert_eq!(word(&verdict), expected, "{name}");
    }
}

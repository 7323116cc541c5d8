package org.jiceng.io.policy;

/** A policy of every kind of member. */
public final class SamplePolicy {
  /** Its document. */
  public static final String TEXT =
      """
      {
        "id": "COUNTY-2026",
        "title": {"zh": "某县", "en": "a county"},
        "referenceDay": "2026-03-08",
        "panel": {
          "source": {"zh": "示例", "en": "example"},
          "departments": [
            {"code": "FY", "zh": "法院", "en": "court"},
            {"code": "XF", "zh": "信访局", "en": "petition bureau"}
          ]
        },
        "otherBodies": [{"code": "TOWN", "zh": "镇", "en": "town"}],
        "competence": {"N01": ["FY"], "N12": ["XF", "TOWN"]},
        "negativeList": {
          "id": "LIST", "title": {"zh": "清单", "en": "list"}, "from": "2026-01-01",
          "confidence": "SECONDARY",
          "items": [
            {"condition": "N01", "severity": "HARD",
             "lookBack": {"years": 5, "from": "SENTENCE_ENDED"}},
            {"condition": "N12", "severity": "SOFT", "lookBack": "PERMANENT"}
          ]
        },
        "ages": {"SECRETARY": {"least": 18, "greatest": 60, "confidence": "INFERRED"}},
        "educationFloors": {"SECRETARY": {"level": "SENIOR_HIGH", "confidence": "MEMORY"}},
        "periodConvention": "CORRESPONDING_DAY_FREE",
        "competentReplies": "ANY",
        "everyDepartmentOwesReply": false,
        "membersOfThisBranchOnly": false,
        "softDecider": {"code": "LG", "zh": "领导小组", "en": "leading group"}
      }
      """;

  private SamplePolicy() {}
}

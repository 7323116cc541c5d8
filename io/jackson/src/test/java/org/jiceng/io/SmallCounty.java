package org.jiceng.io;

import org.jiceng.io.source.Source;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.unit.UnitTree;

/** A county of two towns and three villages, of which two have one name. */
public final class SmallCounty {
  /** Its units. */
  public static final UnitTree TREE =
      UnitFiles.read(
              Source.ofText(
                  "units.csv",
                  """
                  id,parentId,kind,name,code
                  k,,COUNTY,某县,141123
                  t1,k,TOWN,甲镇,141123101
                  t2,k,TOWN,乙镇,141123102
                  v1,t1,VILLAGE,柳树村委会,141123101201
                  v2,t2,VILLAGE,柳树村委会,141123102201
                  v3,t2,VILLAGE,杨树村委会,141123102202
                  """))
          .orElseThrow();

  private SmallCounty() {}
}

package se.brobyggaren.web.national.sorting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.national.boundary.SharedReport;
import se.brobyggaren.national.boundary.sorting.UnsortedFilter;
import se.brobyggaren.national.boundary.sorting.UnsortedList;
import se.brobyggaren.national.boundary.sorting.UnsortedReports;
import se.brobyggaren.web.export.AllPages;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.national.NationalWords;
import se.brobyggaren.web.text.Texts;

/** Delade brister som väntar på ett tema. */
@Named
@RequestScoped
public class UnsortedPage {
  @Inject UnsortedReports unsorted;
  @Inject NationalWords words;
  @Inject Texts texts;

  private String authority;
  private String type;
  private String county;
  private String sort;
  private Integer page = 1;
  private UnsortedList found;

  public void load() {
    page = page == null || page < 1 ? 1 : page;
    found = pageOf(page);
  }

  private UnsortedList pageOf(int number) {
    return unsorted.list(
        new UnsortedFilter(authority, type, county, "reported".equals(sort), number));
  }

  public UnsortedList getFound() {
    return found;
  }

  public TableExport getExport() {
    List<List<Object>> rows = new ArrayList<>();
    for (UnsortedList.Row row : AllPages.of(found.pages(), n -> pageOf(n).rows())) {
      SharedReport report = row.report();
      rows.add(
          Arrays.asList(
              report.tenant() + " " + report.year() + "-" + report.number(),
              report.reportedOn(),
              words.county(report.county()),
              words.authorities(report.authorities()),
              words.types(report.types()),
              report.event(),
              row.suggestions().isEmpty() ? null : row.suggestions().get(0).title()));
    }
    return new TableExport(
        texts.of("national.unsorted.file"),
        List.of(
            texts.of("national.unsorted.report"),
            texts.of("national.unsorted.reported"),
            texts.of("national.unsorted.county"),
            texts.of("national.unsorted.authority"),
            texts.of("national.unsorted.type"),
            texts.of("national.unsorted.event"),
            texts.of("national.unsorted.suggestion")),
        rows);
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getCounty() {
    return county;
  }

  public void setCounty(String county) {
    this.county = county;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }
}

# Draws step_time.csv, which lies beside it: gnuplot -e "format='pdf'" step_time.gp; svg without that. gnuplot 5.4 or later.
if (!exists('format')) format = 'svg'
reset
if (format eq 'pdf') set terminal pdfcairo noenhanced rounded size 3.3in,2.59in font 'Helvetica,8' fontscale 0.75 linewidth 1; else set terminal svg noenhanced rounded size 640,452 font 'Helvetica,Arial,sans-serif,15' linewidth 1.6 background 'white'
small = format eq 'pdf' ? ',7' : ',13'
set output 'step_time.'.format
set encoding utf8
set datafile separator comma
set datafile columnheaders
set border 3 linewidth 0.75
set tics nomirror out scale 0.6
set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.5 dashtype 1
set bars 0.6
set linetype 1 linecolor rgb '#1f3f77' pointtype 7 dashtype 1
set linetype 2 linecolor rgb '#d55e00' pointtype 5 dashtype (8,3)
set linetype 3 linecolor rgb '#3ca66b' pointtype 9 dashtype (2,2)
set linetype 4 linecolor rgb '#000000' pointtype 6 dashtype (8,3,2,3)
set linetype 5 linecolor rgb '#b05fa0' pointtype 4 dashtype (14,4)
set linetype 6 linecolor rgb '#56b4e9' pointtype 8 dashtype (4,2)
set linetype 7 linecolor rgb '#8c510a' pointtype 13 dashtype (1,3)
set linetype 8 linecolor rgb '#c8a000' pointtype 12 dashtype (8,3,2,3,2,3)
set linetype 9 linecolor rgb '#7f7f7f' pointtype 11 dashtype (14,3,2,3)
set key at screen 0.5, screen 0.985 top center horizontal maxcols 2 Left reverse samplen 2 width -2 font small
set tmargin 2.7
set yrange [-8.6:0.6]
set ytics font small
set ytics scale 0 (\
  'exp041' -0, \
  'small_gpus2' -1, \
  'exp042' -2, \
  'exp043' -3, \
  'medium_gpus2' -4, \
  'exp044' -5, \
  'exp045' -6, \
  'distilbert_gpus2' -7, \
  'exp046' -8)
set grid noytics
set xrange [-0.0260644:6.89005]
set xtics 2
set xlabel 'time of a step (ms)'
set border 1
set arrow from 0, graph 0 to 0, graph 1 nohead
# Parts above 0 are stacked to the right of it, those below to the left.
parts = 'compute_ms exposed_communication_ms input_wait_ms rest_ms'
part(k) = strlen(stringcolumn(word(parts, k))) ? 1*column(word(parts, k)) : 0
before(k, sign) = k < 1 ? 0 : before(k-1, sign) + (sign*part(k) > 0 ? part(k) : 0)
from(k) = before(k-1, part(k) < 0 ? -1 : 1)
to(k) = from(k) + part(k)
plot 'step_time.csv' every ::0::8 using (0):(-$0):(from(1)):(to(1)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#1f3f77' fillstyle solid 1 border rgb '#404040' title 'compute', \
     'step_time.csv' every ::0::8 using (0):(-$0):(from(2)):(to(2)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#d98032' fillstyle solid 1 border rgb '#404040' title 'exposed communication', \
     'step_time.csv' every ::0::8 using (0):(-$0):(from(3)):(to(3)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#f3dc9b' fillstyle solid 1 border rgb '#404040' title 'input wait', \
     'step_time.csv' every ::0::8 using (0):(-$0):(from(4)):(to(4)):(-$0-0.34):(-$0+0.34) with boxxyerror linetype 1 linecolor rgb '#606060' fillstyle pattern 4 border rgb '#404040' title 'the rest', \
     'step_time.csv' every ::0::8 using (1*column("step_ms")):(-$0):(1*column("step_ms_low")):(1*column("step_ms_high")) with xerrorbars linecolor rgb 'black' linewidth 1 dashtype 1 pointtype 2 pointsize 0.3 notitle

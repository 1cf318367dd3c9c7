(* perp-lemma *)
(* Outside a tube around the ray of the maximum margin, a step against the gradient of the exponential loss goes towards the ray. *)
(* n points, L(w) = sum exp(-z_n.w), u the direction of their maximum margin gamma, w = c u + x, x orthogonal to u, c >= 0 *)
(* a > 0 such that for every unit xi orthogonal to u some support vector has xi.z <= -a; s = a|x| *)
(* outward = sum_(z.x > 0) e^(-z.w) z.x, inward = -sum_(z.x < 0) e^(-z.w) z.x *)
(* p along u with p.z = |p|^2 on the support, h_n.z_m = 1 if n = m, else 0, k_n = h_n - (h_n.p) p/|p|^2 *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.
From Interval Require Import Tactic.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (d) distance: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Others=1 Radius=1 Position=1 OneSided=False Turned=False *)
Open Scope Q_scope.
Definition part_d_distance_evaluated_term (support_3 support_1 : Q) : Q * Q * Q * Q :=
  let t2 := Qred (support_3 * support_1) in
  let t4 := Qred (t2 + 1) in
  let t5 := Qred (support_1 * support_1) in
  let t6 := Qred (t5 + 1) in
  let t7 := Qred (t4 / t6) in
  let t8 := Qred (- t7) in
  let t9 := Qred (- t4) in
  let t10 := Qred (t9 * t7) in
  let t11 := Qred (support_3 * support_3) in
  let t12 := Qred (t11 + 1) in
  let t13 := Qred (t10 + t12) in
  let t14 := Qred (t8 / t13) in
  let t15 := Qred (t8 * t14) in
  let t16 := Qred (1 / t6) in
  let t17 := Qred (t15 + t16) in
  let t18 := Qred (t14 + t17) in
  let t19 := Qred (- t18) in
  let t20 := Qred (t14 * support_3) in
  let t21 := Qred (t17 * support_1) in
  let t22 := Qred (t20 + t21) in
  let t23 := Qred (t22 * t22) in
  let t24 := Qred (t19 / t23) in
  let t25 := Qred (t24 * t22) in
  let t27 := Qred (t18 * t18) in
  let t28 := Qred (t18 - t18) in
  let t29 := Qred (t28 * t28) in
  let t30 := Qred (t23 + t29) in
  let t32 := Qred (1 / t13) in
  let t33 := Qred (t8 * t32) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred (- t34) in
  let t36 := Qred (t32 * support_3) in
  let t37 := Qred (t33 * support_1) in
  let t38 := Qred (t36 + t37) in
  let t39 := Qred (t38 * t38) in
  let t40 := Qred (t35 / t39) in
  let t41 := Qred (t40 * t38) in
  let t43 := Qred (t34 * t34) in
  let t44 := Qred (t34 - t34) in
  let t45 := Qred (t44 * t44) in
  let t46 := Qred (t39 + t45) in
  (Qred ((t25 * t25)), Qred ((t27 / t30)), Qred ((t41 * t41)), Qred ((t43 / t46))).
Theorem part_d_distance_evaluated :
  part_d_distance_evaluated_term (391 # 1024) (3 # 64)
  = ((152881 # 1048576), (152881 # 1048576), (9 # 4096), (9 # 4096)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_distance_evaluated.
Close Scope Q_scope.

(* (d) distance: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Others=1 Radius=1 Position=1 OneSided=True Turned=False *)
Open Scope Q_scope.
Definition part_d_distance_larger_evaluated_term (support_8 support_2 support_7 support_1 support_5 support_4 : Q) : Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (support_8 * support_2) in
  let t5 := Qred (support_7 * support_1) in
  let t7 := Qred (t5 + 1) in
  let t8 := Qred (t2 + t7) in
  let t9 := Qred (- t8) in
  let t11 := Qred (support_5 * support_2) in
  let t13 := Qred (support_4 * support_1) in
  let t14 := Qred (t13 + 1) in
  let t15 := Qred (t11 + t14) in
  let t16 := Qred (support_2 * support_2) in
  let t17 := Qred (support_1 * support_1) in
  let t18 := Qred (t17 + 1) in
  let t19 := Qred (t16 + t18) in
  let t20 := Qred (t15 / t19) in
  let t21 := Qred (t9 * t20) in
  let t22 := Qred (support_8 * support_5) in
  let t23 := Qred (support_7 * support_4) in
  let t24 := Qred (t23 + 1) in
  let t25 := Qred (t22 + t24) in
  let t26 := Qred (t21 + t25) in
  let t27 := Qred (- t15) in
  let t28 := Qred (t27 * t20) in
  let t29 := Qred (support_5 * support_5) in
  let t30 := Qred (support_4 * support_4) in
  let t31 := Qred (t30 + 1) in
  let t32 := Qred (t29 + t31) in
  let t33 := Qred (t28 + t32) in
  let t34 := Qred (t26 / t33) in
  let t35 := Qred (- t34) in
  let t36 := Qred (- t20) in
  let t37 := Qred (t35 * t36) in
  let t38 := Qred (t8 / t19) in
  let t39 := Qred (- t38) in
  let t40 := Qred (t37 + t39) in
  let t41 := Qred (- t26) in
  let t42 := Qred (t41 * t34) in
  let t43 := Qred (t9 * t38) in
  let t44 := Qred (support_8 * support_8) in
  let t45 := Qred (support_7 * support_7) in
  let t46 := Qred (t45 + 1) in
  let t47 := Qred (t44 + t46) in
  let t48 := Qred (t43 + t47) in
  let t49 := Qred (t42 + t48) in
  let t50 := Qred (t40 / t49) in
  let t51 := Qred (t35 * t50) in
  let t52 := Qred (t36 / t33) in
  let t53 := Qred (t51 + t52) in
  let t54 := Qred (t39 * t50) in
  let t55 := Qred (t36 * t53) in
  let t56 := Qred (1 / t19) in
  let t57 := Qred (t55 + t56) in
  let t58 := Qred (t54 + t57) in
  let t59 := Qred (t53 + t58) in
  let t60 := Qred (t50 + t59) in
  let t61 := Qred (- t60) in
  let t62 := Qred (t50 * support_8) in
  let t63 := Qred (t53 * support_5) in
  let t64 := Qred (t58 * support_2) in
  let t65 := Qred (t63 + t64) in
  let t66 := Qred (t62 + t65) in
  let t67 := Qred (t66 * t66) in
  let t68 := Qred (t50 * support_7) in
  let t69 := Qred (t53 * support_4) in
  let t70 := Qred (t58 * support_1) in
  let t71 := Qred (t69 + t70) in
  let t72 := Qred (t68 + t71) in
  let t73 := Qred (t72 * t72) in
  let t74 := Qred (t67 + t73) in
  let t75 := Qred (t61 / t74) in
  let t76 := Qred (t75 * t66) in
  let t77 := Qred (t76 * t76) in
  let t78 := Qred (t75 * t72) in
  let t79 := Qred (t78 * t78) in
  let t81 := Qred (t60 * t60) in
  let t82 := Qred (t60 - t60) in
  let t83 := Qred (t82 * t82) in
  let t84 := Qred (t73 + t83) in
  let t85 := Qred (t67 + t84) in
  let t87 := Qred (t35 / t49) in
  let t88 := Qred (t35 * t87) in
  let t89 := Qred (1 / t33) in
  let t90 := Qred (t88 + t89) in
  let t91 := Qred (t39 * t87) in
  let t92 := Qred (t36 * t90) in
  let t93 := Qred (t91 + t92) in
  let t94 := Qred (t90 + t93) in
  let t95 := Qred (t87 + t94) in
  let t96 := Qred (- t95) in
  let t97 := Qred (t87 * support_8) in
  let t98 := Qred (t90 * support_5) in
  let t99 := Qred (t93 * support_2) in
  let t100 := Qred (t98 + t99) in
  let t101 := Qred (t97 + t100) in
  let t102 := Qred (t101 * t101) in
  let t103 := Qred (t87 * support_7) in
  let t104 := Qred (t90 * support_4) in
  let t105 := Qred (t93 * support_1) in
  let t106 := Qred (t104 + t105) in
  let t107 := Qred (t103 + t106) in
  let t108 := Qred (t107 * t107) in
  let t109 := Qred (t102 + t108) in
  let t110 := Qred (t96 / t109) in
  let t111 := Qred (t110 * t101) in
  let t112 := Qred (t111 * t111) in
  let t113 := Qred (t110 * t107) in
  let t114 := Qred (t113 * t113) in
  let t116 := Qred (t95 * t95) in
  let t117 := Qred (t95 - t95) in
  let t118 := Qred (t117 * t117) in
  let t119 := Qred (t108 + t118) in
  let t120 := Qred (t102 + t119) in
  let t122 := Qred (1 / t49) in
  let t123 := Qred (t35 * t122) in
  let t124 := Qred (t39 * t122) in
  let t125 := Qred (t36 * t123) in
  let t126 := Qred (t124 + t125) in
  let t127 := Qred (t123 + t126) in
  let t128 := Qred (t122 + t127) in
  let t129 := Qred (- t128) in
  let t130 := Qred (t122 * support_8) in
  let t131 := Qred (t123 * support_5) in
  let t132 := Qred (t126 * support_2) in
  let t133 := Qred (t131 + t132) in
  let t134 := Qred (t130 + t133) in
  let t135 := Qred (t134 * t134) in
  let t136 := Qred (t122 * support_7) in
  let t137 := Qred (t123 * support_4) in
  let t138 := Qred (t126 * support_1) in
  let t139 := Qred (t137 + t138) in
  let t140 := Qred (t136 + t139) in
  let t141 := Qred (t140 * t140) in
  let t142 := Qred (t135 + t141) in
  let t143 := Qred (t129 / t142) in
  let t144 := Qred (t143 * t134) in
  let t145 := Qred (t144 * t144) in
  let t146 := Qred (t143 * t140) in
  let t147 := Qred (t146 * t146) in
  let t149 := Qred (t128 * t128) in
  let t150 := Qred (t128 - t128) in
  let t151 := Qred (t150 * t150) in
  let t152 := Qred (t141 + t151) in
  let t153 := Qred (t135 + t152) in
  (Qred ((t77 + t79)), Qred ((t81 / t85)), Qred ((t112 + t114)), Qred ((t116 / t120)), Qred ((t145 + t147)), Qred ((t149 / t153))).
Theorem part_d_distance_larger_evaluated :
  part_d_distance_larger_evaluated_term (175 # 512) (-2173 # 1024) (-751 # 1024) (3 # 64) (475 # 512) (-331 # 1024)
  = ((1550025 # 2441216), (1550025 # 2441216), (2608622305129 # 7344152903680), (2608622305129 # 7344152903680), (453821837569 # 10377515499520), (453821837569 # 10377515499520)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_distance_larger_evaluated.
Close Scope Q_scope.

(* (d) weight: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Others=1 Radius=1 Position=1 OneSided=False Turned=False *)
Open Scope Q_scope.
Definition part_d_weight_evaluated_term (support_3 support_1 : Q) : Q * Q * Q * Q :=
  let t2 := Qred (support_3 * support_1) in
  let t4 := Qred (t2 + 1) in
  let t5 := Qred (support_1 * support_1) in
  let t6 := Qred (t5 + 1) in
  let t7 := Qred (t4 / t6) in
  let t8 := Qred (- t7) in
  let t9 := Qred (- t4) in
  let t10 := Qred (t9 * t7) in
  let t11 := Qred (support_3 * support_3) in
  let t12 := Qred (t11 + 1) in
  let t13 := Qred (t10 + t12) in
  let t14 := Qred (t8 / t13) in
  let t15 := Qred (t14 * support_3) in
  let t16 := Qred (t8 * t14) in
  let t17 := Qred (1 / t6) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t18 * support_1) in
  let t20 := Qred (t15 + t19) in
  let t22 := Qred (- (t14 + t18)) in
  let t23 := Qred (t20 * t20) in
  let t24 := Qred (t22 / t23) in
  let t25 := Qred (t24 * t20) in
  let t27 := Qred (1 / t13) in
  let t28 := Qred (t27 * support_3) in
  let t29 := Qred (t8 * t27) in
  let t30 := Qred (t29 * support_1) in
  let t31 := Qred (t28 + t30) in
  let t33 := Qred (- (t27 + t29)) in
  let t34 := Qred (t31 * t31) in
  let t35 := Qred (t33 / t34) in
  let t36 := Qred (t35 * t31) in
  (Qred ((t20 * t25)), Qred ((t14 + t18)), Qred ((t31 * t36)), Qred ((t27 + t29))).
Theorem part_d_weight_evaluated :
  part_d_weight_evaluated_term (391 # 1024) (3 # 64)
  = ((-391 # 343), (391 # 343), (48 # 343), (-48 # 343)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_weight_evaluated.
Close Scope Q_scope.

(* (d) weight: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Others=1 Radius=1 Position=1 OneSided=True Turned=False *)
Open Scope Q_scope.
Definition part_d_weight_larger_evaluated_term (support_8 support_2 support_7 support_1 support_5 support_4 : Q) : Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (support_8 * support_2) in
  let t5 := Qred (support_7 * support_1) in
  let t7 := Qred (t5 + 1) in
  let t8 := Qred (t2 + t7) in
  let t9 := Qred (- t8) in
  let t11 := Qred (support_5 * support_2) in
  let t13 := Qred (support_4 * support_1) in
  let t14 := Qred (t13 + 1) in
  let t15 := Qred (t11 + t14) in
  let t16 := Qred (support_2 * support_2) in
  let t17 := Qred (support_1 * support_1) in
  let t18 := Qred (t17 + 1) in
  let t19 := Qred (t16 + t18) in
  let t20 := Qred (t15 / t19) in
  let t21 := Qred (t9 * t20) in
  let t22 := Qred (support_8 * support_5) in
  let t23 := Qred (support_7 * support_4) in
  let t24 := Qred (t23 + 1) in
  let t25 := Qred (t22 + t24) in
  let t26 := Qred (t21 + t25) in
  let t27 := Qred (- t15) in
  let t28 := Qred (t27 * t20) in
  let t29 := Qred (support_5 * support_5) in
  let t30 := Qred (support_4 * support_4) in
  let t31 := Qred (t30 + 1) in
  let t32 := Qred (t29 + t31) in
  let t33 := Qred (t28 + t32) in
  let t34 := Qred (t26 / t33) in
  let t35 := Qred (- t34) in
  let t36 := Qred (- t20) in
  let t37 := Qred (t35 * t36) in
  let t38 := Qred (t8 / t19) in
  let t39 := Qred (- t38) in
  let t40 := Qred (t37 + t39) in
  let t41 := Qred (- t26) in
  let t42 := Qred (t41 * t34) in
  let t43 := Qred (t9 * t38) in
  let t44 := Qred (support_8 * support_8) in
  let t45 := Qred (support_7 * support_7) in
  let t46 := Qred (t45 + 1) in
  let t47 := Qred (t44 + t46) in
  let t48 := Qred (t43 + t47) in
  let t49 := Qred (t42 + t48) in
  let t50 := Qred (t40 / t49) in
  let t51 := Qred (t50 * support_8) in
  let t52 := Qred (t35 * t50) in
  let t53 := Qred (t36 / t33) in
  let t54 := Qred (t52 + t53) in
  let t55 := Qred (t54 * support_5) in
  let t56 := Qred (t39 * t50) in
  let t57 := Qred (t36 * t54) in
  let t58 := Qred (1 / t19) in
  let t59 := Qred (t57 + t58) in
  let t60 := Qred (t56 + t59) in
  let t61 := Qred (t60 * support_2) in
  let t62 := Qred (t55 + t61) in
  let t63 := Qred (t51 + t62) in
  let t64 := Qred (t54 + t60) in
  let t65 := Qred (t50 + t64) in
  let t66 := Qred (- t65) in
  let t67 := Qred (t63 * t63) in
  let t68 := Qred (t50 * support_7) in
  let t69 := Qred (t54 * support_4) in
  let t70 := Qred (t60 * support_1) in
  let t71 := Qred (t69 + t70) in
  let t72 := Qred (t68 + t71) in
  let t73 := Qred (t72 * t72) in
  let t74 := Qred (t67 + t73) in
  let t75 := Qred (t66 / t74) in
  let t76 := Qred (t75 * t63) in
  let t78 := Qred (t75 * t72) in
  let t79 := Qred (t72 * t78) in
  let t81 := Qred (t35 / t49) in
  let t82 := Qred (t81 * support_8) in
  let t83 := Qred (t35 * t81) in
  let t84 := Qred (1 / t33) in
  let t85 := Qred (t83 + t84) in
  let t86 := Qred (t85 * support_5) in
  let t87 := Qred (t39 * t81) in
  let t88 := Qred (t36 * t85) in
  let t89 := Qred (t87 + t88) in
  let t90 := Qred (t89 * support_2) in
  let t91 := Qred (t86 + t90) in
  let t92 := Qred (t82 + t91) in
  let t93 := Qred (t85 + t89) in
  let t94 := Qred (t81 + t93) in
  let t95 := Qred (- t94) in
  let t96 := Qred (t92 * t92) in
  let t97 := Qred (t81 * support_7) in
  let t98 := Qred (t85 * support_4) in
  let t99 := Qred (t89 * support_1) in
  let t100 := Qred (t98 + t99) in
  let t101 := Qred (t97 + t100) in
  let t102 := Qred (t101 * t101) in
  let t103 := Qred (t96 + t102) in
  let t104 := Qred (t95 / t103) in
  let t105 := Qred (t104 * t92) in
  let t107 := Qred (t104 * t101) in
  let t108 := Qred (t101 * t107) in
  let t110 := Qred (1 / t49) in
  let t111 := Qred (t110 * support_8) in
  let t112 := Qred (t35 * t110) in
  let t113 := Qred (t112 * support_5) in
  let t114 := Qred (t39 * t110) in
  let t115 := Qred (t36 * t112) in
  let t116 := Qred (t114 + t115) in
  let t117 := Qred (t116 * support_2) in
  let t118 := Qred (t113 + t117) in
  let t119 := Qred (t111 + t118) in
  let t120 := Qred (t112 + t116) in
  let t121 := Qred (t110 + t120) in
  let t122 := Qred (- t121) in
  let t123 := Qred (t119 * t119) in
  let t124 := Qred (t110 * support_7) in
  let t125 := Qred (t112 * support_4) in
  let t126 := Qred (t116 * support_1) in
  let t127 := Qred (t125 + t126) in
  let t128 := Qred (t124 + t127) in
  let t129 := Qred (t128 * t128) in
  let t130 := Qred (t123 + t129) in
  let t131 := Qred (t122 / t130) in
  let t132 := Qred (t131 * t119) in
  let t134 := Qred (t131 * t128) in
  let t135 := Qred (t128 * t134) in
  (Qred ((t63 * t76)), Qred ((t79 + t65)), Qred ((t92 * t105)), Qred ((t108 + t94)), Qred ((t119 * t132)), Qred ((t135 + t121))).
Theorem part_d_weight_larger_evaluated :
  part_d_weight_larger_evaluated_term (175 # 512) (-2173 # 1024) (-751 # 1024) (3 # 64) (475 # 512) (-331 # 1024)
  = ((-488040 # 3821999), (488040 # 3821999), (-1031096138323 # 10779468505800), (1031096138323 # 10779468505800), (96765626983 # 15231722836200), (-96765626983 # 15231722836200)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_d_weight_larger_evaluated.
Close Scope Q_scope.

(* (c) on the side of the nearer point: the same for all points (1, 1), (1, -b), (theta, y) of the plane at x = (0, s), b in [1, 4], y in [-4, 4], s in [9/16, 4], any theta >= 1 and c; at every point of the box. *)
(* at Dimension=2 Others=0 Radius=1 Position=1 OneSided=False Turned=False *)
Open Scope R_scope.
Definition box_1_c_on_the_side_of_the_nearer_point_left (s_0 b_1 y_2 e___c_gamma__theta___1___3 : R) : R :=
  let t3 := (- (b_1 * s_0)) in
  let t4 := (Rmax s_0 t3) in
  let t10 := (y_2 * s_0) in
  let t12 := (Rmax t10 0) in
  ((t4 * (exp (- t4))) + (e___c_gamma__theta___1___3 * (t12 * (exp (- t12))))).
Definition box_1_c_on_the_side_of_the_nearer_point_right (s_0 b_1 y_2 e___c_gamma__theta___1___3 : R) : R :=
  let t3 := (- (b_1 * s_0)) in
  let t10 := (y_2 * s_0) in
  let t18 := (Rmin s_0 t3) in
  let t23 := (Rmin t10 0) in
  ((- (t18 * (exp (- t18)))) - (e___c_gamma__theta___1___3 * (t23 * (exp (- t23))))).
Theorem box_1_c_on_the_side_of_the_nearer_point : forall s_0 b_1 y_2 e___c_gamma__theta___1___3 : R,
  (9 / 16) <= s_0 <= 4 ->
  1 <= b_1 <= 4 ->
  (-4) <= y_2 <= 4 ->
  0 <= e___c_gamma__theta___1___3 <= 1 ->
  box_1_c_on_the_side_of_the_nearer_point_left s_0 b_1 y_2 e___c_gamma__theta___1___3 <= box_1_c_on_the_side_of_the_nearer_point_right s_0 b_1 y_2 e___c_gamma__theta___1___3.
Proof.
  intros; unfold box_1_c_on_the_side_of_the_nearer_point_left, box_1_c_on_the_side_of_the_nearer_point_right; cbv zeta; apply Rminus_le.
  unfold Rmax, Rmin; repeat match goal with |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b) end;
  interval with (i_bisect s_0, i_bisect b_1, i_bisect y_2, i_bisect e___c_gamma__theta___1___3, i_autodiff s_0, i_depth 25).
Qed.
Print Assumptions box_1_c_on_the_side_of_the_nearer_point.
Close Scope R_scope.

(* (c) on the other side: the same at x = (0, -s); at every point of the box. *)
(* at Dimension=2 Others=1 Radius=1 Position=1 OneSided=False Turned=False *)
Open Scope R_scope.
Definition box_2_c_on_the_other_side_left (s_0 b_1 y_2 e___c_gamma__theta___1___3 : R) : R :=
  let t1 := (- s_0) in
  let t4 := (- (b_1 * t1)) in
  let t5 := (Rmax t1 t4) in
  let t12 := (- (y_2 * s_0)) in
  let t14 := (Rmax t12 0) in
  ((t5 * (exp (- t5))) + (e___c_gamma__theta___1___3 * (t14 * (exp (- t14))))).
Definition box_2_c_on_the_other_side_right (s_0 b_1 y_2 e___c_gamma__theta___1___3 : R) : R :=
  let t1 := (- s_0) in
  let t4 := (- (b_1 * t1)) in
  let t12 := (- (y_2 * s_0)) in
  let t20 := (Rmin t1 t4) in
  let t25 := (Rmin t12 0) in
  ((- (t20 * (exp (- t20)))) - (e___c_gamma__theta___1___3 * (t25 * (exp (- t25))))).
Theorem box_2_c_on_the_other_side : forall s_0 b_1 y_2 e___c_gamma__theta___1___3 : R,
  (9 / 16) <= s_0 <= 4 ->
  1 <= b_1 <= 4 ->
  (-4) <= y_2 <= 4 ->
  0 <= e___c_gamma__theta___1___3 <= 1 ->
  box_2_c_on_the_other_side_left s_0 b_1 y_2 e___c_gamma__theta___1___3 <= box_2_c_on_the_other_side_right s_0 b_1 y_2 e___c_gamma__theta___1___3.
Proof.
  intros; unfold box_2_c_on_the_other_side_left, box_2_c_on_the_other_side_right; cbv zeta; apply Rminus_le.
  unfold Rmax, Rmin; repeat match goal with |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b) end;
  interval with (i_bisect s_0, i_bisect b_1, i_bisect y_2, i_bisect e___c_gamma__theta___1___3, i_autodiff s_0, i_depth 25).
Qed.
Close Scope R_scope.
